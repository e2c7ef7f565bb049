-- Mail comes in, too: what arrived is kept first and filed afterwards; what left may come back.

alter table outbox
  drop constraint outbox_state_check,
  add constraint outbox_state_check check (state in ('queued', 'sending', 'sent', 'failed', 'bounced')),
  -- An answer that a person wrote, or a notice that the program writes by itself.
  add column kind text not null default 'notice' check (kind in ('answer', 'notice')),
  -- What makes the reply address; forgotten with the text when the mail has left.
  add column reply_token text,
  -- Message-IDs of the conversation (RFC 5322, 3.6.4).
  add column refers_to text not null default '',
  -- Somebody of the team has seen that it failed or came back.
  add column seen_at timestamptz;
create index outbox_to on outbox (lower(to_address), created_at) where kind = 'notice';
create index outbox_trouble on outbox (created_at) where state in ('failed', 'bounced') and seen_at is null;

create table incoming_mails (
  id uuid primary key,
  -- SHA-256 of Message-ID, sender and date, or of the whole: the same mail again is the same row.
  mail_key bytea not null unique check (octet_length(mail_key) = 32),
  envelope_from text not null,
  envelope_to text not null,
  raw bytea not null,
  state text not null check (state in ('received', 'filed', 'held', 'ignored')),
  -- Why it was held or ignored, as a code.
  because text,
  from_address text,
  subject text,
  organisation_id uuid,
  request_id uuid,
  created_at timestamptz not null,
  handled_at timestamptz
);
alter table incoming_mails alter column raw set storage external;
create index incoming_mails_open on incoming_mails (created_at) where state in ('received', 'held');
create index incoming_mails_from on incoming_mails (lower(from_address), created_at);
create index incoming_mails_old on incoming_mails (handled_at) where state in ('filed', 'ignored');

-- When each channel last worked, and what went wrong last.
create table channels (
  name text primary key check (name in ('jobs', 'mail-out', 'mail-in')),
  well_at timestamptz,
  fault_at timestamptz,
  fault text
);

alter table requests
  -- How it came: by the form behind a hearing, by mail, or noted on the telephone by somebody of the team.
  add column source text not null default 'form' check (source in ('form', 'mail', 'phone')),
  add column message_id text,
  drop constraint requests_message_check,
  add constraint requests_message_check check (char_length(message) <= 200000),
  -- A request that was joined to another; what comes later goes there.
  add column merged_into uuid;
create index requests_message_id on requests (message_id) where message_id is not null;

alter table request_entries
  drop constraint request_entries_body_check,
  add constraint request_entries_body_check check (char_length(body) between 1 and 200000),
  drop constraint request_entries_kind_check,
  add constraint request_entries_kind_check check (kind in ('from-asker', 'to-asker', 'note', 'call', 'machine')),
  drop constraint request_entries_check,
  add constraint request_entries_author_check check ((kind in ('from-asker', 'machine')) = (account_id is null)),
  -- Who wrote, where it came by mail.
  add column author_name text check (char_length(author_name) <= 200),
  add column author_mail text check (char_length(author_mail) <= 254),
  -- What the writer quoted, folded away.
  add column quoted text,
  -- The Message-ID of a mail that came in.
  add column message_id text;
create index request_entries_message_id on request_entries (message_id) where message_id is not null;
create index request_entries_mail on request_entries (mail_id) where mail_id is not null;
create index requests_receipt on requests (receipt_id) where receipt_id is not null;

-- What lets a mail find its case: the local part of the reply address, as a hash.
create table request_reply_tokens (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  organisation_id uuid not null,
  request_id uuid not null,
  created_at timestamptz not null,
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);
create index request_reply_tokens_request on request_reply_tokens (organisation_id, request_id);

create table request_files (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  -- The entry that it hangs on; null: it came with the request itself.
  entry_id uuid,
  name text not null check (char_length(name) between 1 and 200),
  -- By what the content is, never by what its sender says.
  media_type text not null,
  size_bytes integer not null check (size_bytes between 0 and 27000000),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null,
  scan text not null default 'unscanned' check (scan in ('unscanned', 'clean', 'infected')),
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);
alter table request_files alter column content set storage external;
create index request_files_entry on request_files (organisation_id, request_id);
