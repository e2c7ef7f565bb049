-- The main job: an organisation, its hearing, the proposals made of it, requests to a person, mail that leaves later.
-- organisation_id leads every key of what belongs to an organisation, so that the schema can be sharded by it.

create table organisations (
  id uuid primary key,
  name text check (char_length(name) between 1 and 200),
  claimed boolean not null default false,
  created_at timestamptz not null
);

create table hearings (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  locale text not null check (locale in ('ja', 'ja-easy', 'en')),
  text text not null check (char_length(text) between 1 and 5000),
  -- Counts every change; a proposal names the version it answers.
  version integer not null check (version >= 1),
  -- What was read from the text alone, before corrections.
  heard jsonb not null,
  edits jsonb not null default '[]',
  answers jsonb not null default '[]',
  -- heard with edits and answers applied: what pages show and the planner gets.
  understanding jsonb not null,
  consent_follow_up_mail text check (char_length(consent_follow_up_mail) <= 254),
  consent_aggregate boolean not null default false,
  consent_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
create index hearings_changed_at on hearings (changed_at);

-- The key that opens a hearing, apart from its id, only as a hash.
create table hearing_keys (
  secret_hash bytea primary key check (octet_length(secret_hash) = 32),
  organisation_id uuid not null,
  hearing_id uuid not null,
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade
);
create index hearing_keys_hearing on hearing_keys (organisation_id, hearing_id);

create table catalogue_entries (
  hash text primary key,
  kind text not null,
  entry_id text not null,
  body jsonb not null
);

create table catalogue_versions (
  version text primary key,
  hashes text[] not null,
  created_at timestamptz not null
);

-- One row: the version in force on every node.
create table catalogue_current (
  singleton boolean primary key default true check (singleton),
  version text not null references catalogue_versions (version)
);

create table proposals (
  organisation_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  hearing_version integer not null,
  catalogue_version text not null references catalogue_versions (version),
  model_hash text not null,
  -- What was solved for: the hearing's understanding at that version.
  understanding jsonb not null,
  -- The proposals, best first, as the API shows them.
  answer jsonb not null,
  status text not null check (status in ('optimal', 'running')),
  solve_ms integer not null check (solve_ms >= 0),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade
);
create unique index proposals_one_a_version on proposals (organisation_id, hearing_id, hearing_version, catalogue_version);

-- A link that only shows a proposal. The key itself is derived from the hearing's secret and not stored.
create table shares (
  organisation_id uuid not null,
  id uuid not null,
  hearing_id uuid not null,
  key_hash bytea not null check (octet_length(key_hash) = 32),
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade
);
create unique index shares_key on shares (key_hash, organisation_id);

-- Solving asked for without a hearing (API), kept for a day so that a slow answer can be fetched.
create table solves (
  id uuid primary key,
  input jsonb not null,
  answer jsonb,
  status text not null check (status in ('running', 'optimal', 'failed')),
  solve_ms integer not null default 0,
  created_at timestamptz not null
);
create index solves_created_at on solves (created_at);

-- What a form's id led to: the same form again gives the same result, another content under the same id is told.
-- The id itself is not stored, and the result only encrypted with it: it may hold the key of a hearing.
create table submissions (
  submit_hash bytea primary key check (octet_length(submit_hash) = 32),
  fields_hash bytea not null check (octet_length(fields_hash) = 32),
  result bytea not null,
  created_at timestamptz not null
);
create index submissions_created_at on submissions (created_at);

create sequence request_numbers start 1001;

create table requests (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  number bigint not null default nextval('request_numbers'),
  -- Not a foreign key: the request outlives the hearing.
  hearing_id uuid,
  locale text not null check (locale in ('ja', 'ja-easy', 'en')),
  name text not null check (char_length(name) between 1 and 100),
  organisation_name text check (char_length(organisation_name) <= 200),
  mail text check (char_length(mail) <= 254),
  phone text check (char_length(phone) <= 40),
  message text not null check (char_length(message) <= 5000),
  -- Its own copy of what was typed, understood and proposed.
  hearing_copy jsonb not null,
  danger_level text not null check (danger_level in ('none', 'concern', 'urgent')),
  -- The receipt in the outbox; null where there is no address of mail.
  receipt_id uuid,
  state text not null check (state in ('received')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  check (mail is not null or phone is not null)
);
create unique index requests_number on requests (number, organisation_id);
create index requests_created_at on requests (created_at desc);

create table outbox (
  id uuid primary key,
  organisation_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  locale text not null,
  state text not null check (state in ('queued', 'sending', 'sent', 'failed')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null,
  next_try_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_due on outbox (next_try_at) where state in ('queued', 'sending');

create table accounts (
  id uuid primary key,
  role text not null check (role in ('administrator')),
  name text not null,
  created_at timestamptz not null
);

create table sign_in_links (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table sessions (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table audit_events (
  id uuid primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  organisation_id uuid,
  subject_id uuid,
  detail jsonb not null default '{}'
);
create index audit_events_at on audit_events (at);

-- Counts are lost in a crash of the database, and that is fine.
create unlogged table rate_limits (
  key text not null,
  window_start timestamptz not null,
  count integer not null,
  primary key (key, window_start)
);
