-- Who keeps an entry of the directory from the desk's side, the links mailed to them, and when they were asked last.

create table desk_keepers (
  id uuid primary key,
  service_id uuid not null,
  mail text not null check (char_length(mail) between 3 and 254),
  name text not null check (char_length(name) <= 100),
  locale text not null check (locale in ('ja', 'ja-easy', 'en')),
  -- `asked`: nobody has opened the link yet. `waiting`: the address is theirs, the team has not looked. `agreed`: may edit.
  state text not null check (state in ('asked', 'waiting', 'agreed')),
  -- The team looked, or the address is one that the entry itself gives.
  agreed_by text check (agreed_by in ('team', 'entry')),
  agreed_account uuid references accounts (id),
  created_at timestamptz not null,
  agreed_at timestamptz,
  check ((agreed_by is null) = (agreed_at is null)),
  check (state <> 'agreed' or agreed_at is not null)
);
create unique index desk_keepers_mail on desk_keepers (service_id, lower(mail));
create index desk_keepers_waiting on desk_keepers (created_at) where state = 'waiting';

create table desk_keeper_links (
  key_hash bytea primary key check (octet_length(key_hash) = 32),
  keeper_id uuid not null references desk_keepers (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  -- A link answers once.
  answer text check (answer in ('joined', 'right', 'changed', 'paused', 'closed', 'reopened', 'told')),
  answered_at timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index desk_keeper_links_keeper on desk_keeper_links (keeper_id, created_at);

-- One row for a desk that somebody keeps: when it was asked, reminded, and when it answered.
create table desk_rounds (
  service_id uuid primary key,
  since timestamptz not null,
  asked_at timestamptz,
  reminded_at timestamptz,
  -- Questions in a row that nobody answered.
  unanswered integer not null default 0 check (unanswered >= 0)
);

-- Places free now, as the desk or the team told; it counts until `valid_until` (HSDS 3.1 `service_capacity`).
create table desk_vacancies (
  service_id uuid primary key,
  unit text not null check (unit in ('person', 'family', 'room')),
  available integer not null check (available between 0 and 9999),
  maximum integer check (maximum between available and 9999),
  told_at timestamptz not null,
  valid_until timestamptz not null check (valid_until > told_at),
  by_role text not null check (by_role in ('team', 'provider'))
);
create index desk_vacancies_valid on desk_vacancies (valid_until);
