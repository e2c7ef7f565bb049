-- What the nightly check of the directory's own standard form found: one row, written anew each night.
create table desk_feed_checks (
  one boolean primary key default true check (one),
  checked_at timestamptz not null,
  version integer not null,
  result jsonb not null
);
