-- A request lives on as a case: who has it, how far it is, and what was said between the asker and the team.

alter table accounts
  add column mail text check (char_length(mail) between 3 and 254),
  add column deactivated_at timestamptz,
  drop constraint accounts_role_check,
  add constraint accounts_role_check check (role in ('administrator', 'staff'));
create unique index accounts_mail on accounts (lower(mail));

alter table requests
  drop constraint requests_state_check,
  add constraint requests_state_check
    check (state in ('received', 'triaged', 'assigned', 'in-progress', 'pending', 'closed')),
  -- Counts every change of the case, so that nobody writes over what they have not seen.
  add column version integer not null default 1 check (version >= 1),
  add column assignee_id uuid references accounts (id),
  add column pending_until date,
  add column closed_because text
    check (closed_because in ('solved', 'referred', 'withdrawn', 'no-answer', 'not-ours', 'duplicate')),
  -- Since when the asker waits for us; null while we wait for them.
  add column waiting_since timestamptz,
  add column changed_at timestamptz,
  add constraint requests_pending_has_day check ((state = 'pending') = (pending_until is not null)),
  add constraint requests_closed_has_reason check ((state = 'closed') = (closed_because is not null));
update requests set waiting_since = created_at, changed_at = created_at;
alter table requests alter column changed_at set not null;
create index requests_open on requests (waiting_since) where state <> 'closed';
-- The team finds a request by its id alone.
create index requests_id on requests (id);
create index requests_closed on requests (changed_at desc, id) where state = 'closed';
create index requests_assignee on requests (assignee_id) where state <> 'closed';

-- What lets an asker follow a request without an account: as many keys as mails went out, only as hashes.
create table request_keys (
  secret_hash bytea primary key check (octet_length(secret_hash) = 32),
  organisation_id uuid not null,
  request_id uuid not null,
  created_at timestamptz not null,
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);
create index request_keys_request on request_keys (organisation_id, request_id);

-- What was said: by the asker, to the asker, and what only the team reads (notes, calls).
create table request_entries (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  kind text not null check (kind in ('from-asker', 'to-asker', 'note', 'call')),
  account_id uuid references accounts (id),
  body text not null check (char_length(body) between 1 and 5000),
  -- The mail in the outbox that carries it; null where it is only on the page.
  mail_id uuid,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade,
  check ((kind = 'from-asker') = (account_id is null))
);
create index request_entries_request on request_entries (organisation_id, request_id, created_at);
create index audit_events_subject on audit_events (subject_id, at);
