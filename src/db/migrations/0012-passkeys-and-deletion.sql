-- A person may go while their cases stay without them; passkeys; accounts of other services.

alter table requests
  add column anonymised_at timestamptz,
  drop constraint requests_check,
  add constraint requests_contact_check check (anonymised_at is not null or mail is not null or phone is not null);

create table passkeys (
  credential_id text primary key check (char_length(credential_id) between 1 and 1400),
  account_id uuid not null references accounts (id) on delete cascade,
  public_key bytea not null,
  -- Counts up in authenticators that count; going back means a copy (WebAuthn Level 3, 6.1.1).
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  device text not null default '' check (char_length(device) <= 60),
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_account on passkeys (account_id);

-- What an authenticator is asked to sign, once, within minutes. account_id: whose passkey is made; null: signing in.
create table passkey_challenges (
  challenge_hash bytea primary key check (octet_length(challenge_hash) = 32),
  account_id uuid references accounts (id) on delete cascade,
  expires_at timestamptz not null
);

-- Who somebody is at another service (OpenID Connect: issuer and subject).
create table identities (
  issuer text not null check (char_length(issuer) <= 300),
  subject text not null check (char_length(subject) <= 255),
  account_id uuid not null references accounts (id) on delete cascade,
  created_at timestamptz not null,
  primary key (issuer, subject)
);
create index identities_account on identities (account_id);

-- A sign-in at another service under way: what was sent with it, to be compared with what comes back, once.
create table provider_attempts (
  state_hash bytea primary key check (octet_length(state_hash) = 32),
  provider text not null,
  nonce text not null,
  code_verifier text not null,
  next text check (char_length(next) <= 500),
  -- Signed in already: the identity is added to this account.
  account_id uuid references accounts (id) on delete cascade,
  expires_at timestamptz not null
);

-- Somebody whom another service knows and who has no account here yet: kept until they agree, for an hour.
create table pending_identities (
  token_hash bytea primary key check (octet_length(token_hash) = 32),
  issuer text not null,
  subject text not null,
  method text not null check (method in ('openid', 'line')),
  name text not null,
  mail text,
  expires_at timestamptz not null
);
