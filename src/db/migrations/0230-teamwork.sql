-- What is looked at in every case of a kind, and ticked by whom and when; who was called in a note; who has a case open.

create table checklists (
  id uuid primary key,
  title text not null check (char_length(title) between 1 and 100),
  -- Which cases have it by themselves (checklist-kind.ts).
  kind text not null check (char_length(kind) between 1 and 60),
  changed_by uuid references accounts (id) on delete set null,
  changed_at timestamptz not null,
  dropped_at timestamptz
);

create table checklist_items (
  id uuid primary key,
  checklist_id uuid not null references checklists (id),
  place integer not null check (place >= 0),
  words text not null check (char_length(words) between 1 and 200),
  -- Taken off the list: what was ticked before stays readable.
  retired_at timestamptz
);
create index checklist_items_list on checklist_items (checklist_id, place);

create table request_ticks (
  organisation_id uuid not null,
  request_id uuid not null,
  item_id uuid not null references checklist_items (id),
  account_id uuid references accounts (id) on delete set null,
  ticked_at timestamptz not null,
  primary key (organisation_id, request_id, item_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);

-- Lists that the team put on a case, or took off it, whatever its kind.
create table request_checklists (
  organisation_id uuid not null,
  request_id uuid not null,
  checklist_id uuid not null references checklists (id),
  is_on boolean not null,
  primary key (organisation_id, request_id, checklist_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);

create table request_mentions (
  organisation_id uuid not null,
  entry_id uuid not null,
  request_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  seen_at timestamptz,
  primary key (organisation_id, entry_id, account_id),
  foreign key (organisation_id, entry_id) references request_entries (organisation_id, id) on delete cascade
);
create index request_mentions_open on request_mentions (account_id, request_id) where seen_at is null;

-- Who of the team has a case open now. Of no worth a few minutes later: not in backups, gone after a crash.
create unlogged table request_presence (
  request_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  opened_at timestamptz not null,
  -- A page that runs the script says so every few seconds; null: the page was opened without it.
  alive_at timestamptz,
  writing_at timestamptz,
  primary key (request_id, account_id)
);
create index request_presence_old on request_presence (opened_at);
