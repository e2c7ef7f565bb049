-- Who filled a hearing in, when it was read back to the person it is about, and which older hearing it repeats.
alter table hearings
  add column filled_by text not null default 'asker' check (filled_by in ('asker', 'helper', 'phone-operator')),
  add column read_back_version integer check (read_back_version > 0),
  add column read_back_at timestamptz,
  add column repeats uuid,
  add constraint hearings_read_back_whole check ((read_back_version is null) = (read_back_at is null)),
  add constraint hearings_repeats_fkey foreign key (organisation_id, repeats)
    references hearings (organisation_id, id) on delete set null (repeats);
create index hearings_by_repeats on hearings (organisation_id, repeats) where repeats is not null;
-- Colleagues who answer the same points apart from each other; deleted with their hearing.
create table hearing_colleagues (
  organisation_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  key_hash bytea not null unique check (octet_length(key_hash) = 32),
  name text not null check (char_length(name) between 1 and 60),
  -- What is asked, as it stood when the colleague was invited: ids of points in the order in which they are shown.
  points jsonb not null,
  answers jsonb not null default '{}',
  -- Counts changes by the colleague, so that two windows notice each other.
  version integer not null default 1 check (version > 0),
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade
);
create index hearing_colleagues_by_hearing on hearing_colleagues (organisation_id, hearing_id);
