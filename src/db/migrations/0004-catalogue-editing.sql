-- The catalogue edited by the team: changes with their reasons, what the files say beside what was edited, and when which version was in force.

create table catalogue_edits (
  id uuid primary key,
  kind text not null check (kind in ('function', 'effort-rule', 'means')),
  entry_id text not null,
  -- What was in force when the change was proposed; null = a new entry.
  base_hash text references catalogue_entries (hash),
  hash text not null references catalogue_entries (hash),
  reason text not null check (char_length(reason) between 1 and 1000),
  state text not null check (state in ('proposed', 'approved', 'rejected')),
  proposed_by uuid not null references accounts (id),
  proposed_at timestamptz not null,
  decided_by uuid references accounts (id),
  decided_at timestamptz,
  check ((state = 'proposed') = (decided_by is null)),
  check ((state = 'proposed') = (decided_at is null))
);
create index catalogue_edits_entry on catalogue_edits (kind, entry_id, proposed_at desc);
create index catalogue_edits_proposed_at on catalogue_edits (proposed_at desc);
-- Two open changes of one entry would undo each other.
create unique index catalogue_edits_one_open on catalogue_edits (kind, entry_id) where state = 'proposed';

-- What the files of the running program say, entry by entry.
create table catalogue_shipped (
  kind text not null,
  entry_id text not null,
  hash text not null references catalogue_entries (hash),
  primary key (kind, entry_id)
);

-- Entries that the team changed: they stand in force instead of the file's until somebody decides otherwise.
create table catalogue_overrides (
  kind text not null,
  entry_id text not null,
  edit_id uuid not null references catalogue_edits (id),
  -- The file's entry that the change was made against; null = the files had none. Another one now = both changed.
  shipped_hash text references catalogue_entries (hash),
  hash text not null references catalogue_entries (hash),
  primary key (kind, entry_id)
);

-- Which version came into force when, and by what; a version may come again.
create table catalogue_forced (
  at timestamptz not null,
  version text not null references catalogue_versions (version),
  edit_id uuid references catalogue_edits (id),
  primary key (at, version)
);

-- What a change would do to stored proposals, worked out in the background. Counts only: nobody's words.
create table catalogue_previews (
  edit_id uuid primary key references catalogue_edits (id) on delete cascade,
  state text not null check (state in ('waiting', 'running', 'done')),
  total integer not null default 0 check (total >= 0),
  done integer not null default 0 check (done between 0 and total),
  result jsonb not null,
  asked_at timestamptz not null
);
