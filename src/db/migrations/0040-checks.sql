-- The tools of the support menu: what an organisation checked or prepared, opened by a key alone.
create table checks (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  kind text not null check (kind in ('site', 'self', 'meeting')),
  locale text not null check (locale in ('ja', 'ja-easy', 'en')),
  -- Counts every change of the content.
  version integer not null default 1 check (version >= 1),
  content jsonb not null,
  -- Where reminders go; null where nobody asked for them.
  mail text check (char_length(mail) between 3 and 254),
  -- When it comes up again by itself.
  next_at timestamptz,
  created_at timestamptz not null,
  -- The last change that a person made.
  changed_at timestamptz not null,
  primary key (organisation_id, id)
);
create index checks_next on checks (next_at) where next_at is not null;
create index checks_changed on checks (changed_at);

create table check_keys (
  secret_hash bytea primary key check (octet_length(secret_hash) = 32),
  organisation_id uuid not null,
  check_id uuid not null,
  created_at timestamptz not null,
  foreign key (organisation_id, check_id) references checks (organisation_id, id) on delete cascade
);
create index check_keys_check on check_keys (organisation_id, check_id);

-- What a check was attached to: the hearing with its proposal, or a request that was sent.
create table check_attachments (
  organisation_id uuid not null,
  check_id uuid not null,
  to_kind text not null check (to_kind in ('hearing', 'request')),
  to_organisation_id uuid not null,
  to_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, check_id, to_kind, to_id),
  foreign key (organisation_id, check_id) references checks (organisation_id, id) on delete cascade
);
create index check_attachments_to on check_attachments (to_organisation_id, to_id);

-- One look at a site. Waiting and running ones are the queue; a node that dies leaves a lease behind that runs out.
create table site_runs (
  organisation_id uuid not null,
  id uuid not null,
  check_id uuid not null,
  site text not null check (char_length(site) between 1 and 255),
  address text not null check (char_length(address) between 1 and 2000),
  -- Whose turn it takes: a hash of the asker's network, or 'again' for what comes up by itself.
  requester text not null,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  attempts integer not null default 0 check (attempts >= 0),
  leased_until timestamptz,
  step text,
  requests integer not null default 0 check (requests between 0 and 30),
  requested_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  evidence jsonb,
  verdict jsonb,
  primary key (organisation_id, id),
  foreign key (organisation_id, check_id) references checks (organisation_id, id) on delete cascade,
  check ((state = 'running') = (leased_until is not null)),
  check ((state in ('done', 'failed')) = (finished_at is not null)),
  check ((state = 'done') = (verdict is not null))
);
create index site_runs_check on site_runs (organisation_id, check_id, requested_at);
create index site_runs_open on site_runs (requested_at) where state in ('waiting', 'running');

-- When a site was last looked at, so that nobody is looked at twice a minute.
create table site_brakes (
  site text primary key,
  started_at timestamptz not null
);
