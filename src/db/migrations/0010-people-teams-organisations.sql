-- People who are not of the team have accounts too; several teams; organisations with members; sessions that can be told apart.

alter table accounts
  drop constraint accounts_role_check,
  -- person: has an account and is not of the team.
  add constraint accounts_role_check check (role in ('administrator', 'staff', 'person')),
  -- What an administrator granted beside the role: advising organisations; acting for several of them.
  add column is_adviser boolean not null default false,
  add column is_coordinator boolean not null default false,
  add column locale text not null default 'ja' check (locale in ('ja', 'ja-easy', 'en'));

create table teams (
  id uuid primary key,
  name text not null check (char_length(name) between 1 and 100),
  created_at timestamptz not null,
  closed_at timestamptz
);
create unique index teams_name on teams (lower(name)) where closed_at is null;

create table team_members (
  team_id uuid not null references teams (id),
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  primary key (team_id, account_id)
);
create index team_members_account on team_members (account_id);

-- The first team, older than any other, with whoever is there already.
insert into teams (id, name, created_at) values (gen_random_uuid(), '事務局', timestamptz 'epoch');
insert into team_members (team_id, account_id, created_at)
  select teams.id, accounts.id, now() from teams, accounts where accounts.role in ('administrator', 'staff');

alter table sessions
  add column id uuid not null default gen_random_uuid(),
  add column method text not null default 'link' check (method in ('link', 'passkey', 'openid', 'line')),
  -- Browser and system in two words, so that people know their own again; not what the browser sent.
  add column device text not null default '' check (char_length(device) <= 60);
create unique index sessions_id on sessions (id);
create index sessions_account on sessions (account_id);
create index sign_in_links_account on sign_in_links (account_id);

alter table organisations
  add column claimed_at timestamptz,
  -- What was found to be the same organisation: its rows stay where they are and are shown with the other's. Undone by null.
  add column merged_into uuid references organisations (id),
  add column merged_at timestamptz,
  add constraint organisations_not_into_itself check (merged_into is distinct from id),
  add constraint organisations_merged_has_time check ((merged_into is null) = (merged_at is null));
create index organisations_merged on organisations (merged_into) where merged_into is not null;

create table organisation_members (
  organisation_id uuid not null references organisations (id) on delete cascade,
  account_id uuid not null references accounts (id) on delete cascade,
  role text not null check (role in ('owner', 'member', 'coordinator')),
  created_at timestamptz not null,
  primary key (organisation_id, account_id)
);
create index organisation_members_account on organisation_members (account_id);

create table organisation_invitations (
  organisation_id uuid not null references organisations (id) on delete cascade,
  id uuid not null,
  token_hash bytea not null check (octet_length(token_hash) = 32),
  role text not null check (role in ('owner', 'member', 'coordinator')),
  invited_by uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (organisation_id, id)
);
create unique index organisation_invitations_token on organisation_invitations (token_hash, organisation_id);

create table organisation_profiles (
  organisation_id uuid primary key references organisations (id) on delete cascade,
  version integer not null check (version >= 1),
  legal_form text,
  -- Numbers of the list in the law on nonprofit activities (NPO法 別表), 1 to 20.
  fields smallint[] not null default '{}' check (fields <@ array[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]::smallint[]),
  prefecture smallint check (prefecture between 1 and 47),
  staff_count integer check (staff_count >= 0),
  volunteer_count integer check (volunteer_count >= 0),
  it_person text check (it_person in ('none', 'besides-other-work', 'dedicated')),
  initial_yen bigint check (initial_yen >= 0),
  monthly_yen bigint check (monthly_yen >= 0),
  segments jsonb not null default '[]',
  means jsonb not null default '[]',
  changed_at timestamptz not null,
  changed_by uuid references accounts (id) on delete set null
);

-- A key made for a member of the hearing's organisation; it goes when the membership does.
alter table hearing_keys
  add column account_id uuid references accounts (id) on delete cascade,
  add column created_at timestamptz;
create index hearing_keys_account on hearing_keys (account_id) where account_id is not null;
alter table request_keys add column account_id uuid references accounts (id) on delete cascade;
create index request_keys_account on request_keys (account_id) where account_id is not null;
