-- How it went, asked once after 30 and once after 90 days where the asker agreed. It goes with the hearing.
create table follow_ups (
  organisation_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  days integer not null check (days in (30, 90)),
  -- SHA-256 of the key in the mailed address.
  key_hash bytea not null unique,
  mailed_at timestamptz not null,
  result text check (result in ('works', 'partly', 'not-begun', 'given-up')),
  answered_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, hearing_id, days),
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade,
  check ((result is null) = (answered_at is null))
);

-- What would reach how many, summed over the hearings that agreed: one row, counted anew each night.
create table change_summaries (
  one boolean primary key default true check (one),
  counted_at timestamptz not null,
  summary jsonb not null
);
