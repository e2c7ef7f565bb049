-- The directory of desks: records of HSDS 3.0 as their sources say them, what was edited on top, and every change.

create table desk_state (
  singleton boolean primary key default true check (singleton),
  -- Counts the changes of the directory; nodes compare it with what they keep.
  version bigint not null
);
insert into desk_state (version) values (0);

-- Where records come from: the files of the program, the team, or something imported.
create table desk_sources (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 200),
  kind text not null check (kind in ('files', 'team', 'hsds', 'table')),
  -- What has to be said when its data is shown again: licence, disclaimer.
  notice text not null default '' check (char_length(notice) <= 4000),
  created_at timestamptz not null
);

create table desk_records (
  kind text not null check (kind in ('organization', 'service', 'location', 'taxonomy', 'taxonomy_term')),
  id uuid not null,
  source_id uuid not null references desk_sources (id),
  -- What the source says, and what stands in force instead of it where somebody edited it.
  body jsonb not null,
  edited jsonb,
  -- What the source said when it was edited: another body now = both changed.
  edited_from jsonb,
  -- The directory's version at the last change of this row.
  seq bigint not null,
  changed_at timestamptz not null,
  gone_at timestamptz,
  primary key (kind, id),
  check ((edited is null) = (edited_from is null))
);
create index desk_records_seq on desk_records (seq);
create index desk_records_source on desk_records (source_id, kind);

-- Every change of a record: by whom, why, and what it was before. `before` null = it was not there.
create table desk_changes (
  id uuid primary key,
  at timestamptz not null,
  kind text not null,
  record_id uuid not null,
  by_role text not null check (by_role in ('program', 'team', 'provider', 'import')),
  account_id uuid references accounts (id),
  import_id uuid,
  reason text not null default '' check (char_length(reason) <= 1000),
  before jsonb,
  after jsonb
);
create index desk_changes_record on desk_changes (record_id, at desc);
create index desk_changes_import on desk_changes (import_id) where import_id is not null;
