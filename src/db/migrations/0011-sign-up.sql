-- Anybody may make an account by a mailed link; what they agreed to is kept with its text.

-- A link to an address that has no account yet, or that somebody wants to change to.
create table mail_links (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  purpose text not null check (purpose in ('sign-up', 'change-mail')),
  mail text not null check (char_length(mail) between 3 and 254),
  account_id uuid references accounts (id) on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((purpose = 'change-mail') = (account_id is not null))
);
create index mail_links_mail on mail_links (lower(mail), created_at);

create table consents (
  account_id uuid not null references accounts (id) on delete cascade,
  id uuid not null,
  kind text not null check (kind in ('account')),
  locale text not null check (locale in ('ja', 'ja-easy', 'en')),
  -- The words as they stood on the page.
  text text not null check (char_length(text) between 1 and 5000),
  given_at timestamptz not null,
  primary key (account_id, id)
);

alter table accounts
  add column last_signed_in_at timestamptz,
  -- The person is gone; the id stays in trails and cases, without a name.
  add column deleted_at timestamptz;
