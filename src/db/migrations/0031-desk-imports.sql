-- Imports of desks: the file as it came, what was decided about it, what it would change, and how to undo it.

create table desk_imports (
  id uuid primary key,
  source_id uuid not null references desk_sources (id),
  file_name text not null check (char_length(file_name) between 1 and 255),
  file_hash text not null,
  format text not null check (format in ('table', 'hsds')),
  state text not null check (state in ('mapping', 'checking', 'checked', 'applying', 'done', 'undoing', 'undone', 'failed')),
  -- Columns as found and what each is taken for; null for HSDS, which needs none.
  mapping jsonb,
  -- Records that this file has no more are gone from the directory.
  is_whole boolean not null default false,
  total integer not null default 0 check (total >= 0),
  read_rows integer not null default 0 check (read_rows >= 0),
  result jsonb not null default '{}',
  failure text,
  created_by uuid not null references accounts (id),
  created_at timestamptz not null,
  applied_at timestamptz,
  undone_at timestamptz
);
create index desk_imports_created_at on desk_imports (created_at desc);
create index desk_imports_source on desk_imports (source_id, created_at desc);

create table desk_import_files (
  import_id uuid primary key references desk_imports (id) on delete cascade,
  body bytea not null
);

-- What was read of the file and is not in force yet.
create table desk_staged (
  import_id uuid not null references desk_imports (id) on delete cascade,
  kind text not null,
  id uuid not null,
  body jsonb not null,
  line integer not null,
  primary key (import_id, kind, id)
);

create table desk_import_problems (
  import_id uuid not null references desk_imports (id) on delete cascade,
  n integer not null,
  line integer not null,
  code text not null,
  place text not null,
  value text not null,
  primary key (import_id, n)
);
create index desk_import_problems_code on desk_import_problems (import_id, code, n);

-- Rows as they were before the import and as it left them.
create table desk_import_undo (
  import_id uuid not null references desk_imports (id) on delete cascade,
  kind text not null,
  id uuid not null,
  before jsonb,
  seq bigint not null,
  primary key (import_id, kind, id)
);
