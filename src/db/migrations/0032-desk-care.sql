-- What people tell of desks: what is wrong with an entry, and whether they got through.

create table desk_reports (
  id uuid primary key,
  service_id uuid not null,
  kind text not null check (kind in ('number', 'hours', 'closed', 'moved', 'other')),
  words text not null default '' check (char_length(words) <= 1000),
  state text not null check (state in ('open', 'settled')),
  created_at timestamptz not null,
  settled_by uuid references accounts (id),
  settled_at timestamptz,
  check ((state = 'settled') = (settled_at is not null))
);
create index desk_reports_open on desk_reports (created_at) where state = 'open';
create index desk_reports_service on desk_reports (service_id, created_at desc);

-- One answer a day from one address, which is kept as a hash that holds for that day only.
create table desk_attempts (
  service_id uuid not null,
  day date not null,
  voter bytea not null,
  got_through boolean not null,
  primary key (service_id, day, voter)
);
create index desk_attempts_day on desk_attempts (day);
