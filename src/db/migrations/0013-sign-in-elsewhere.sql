-- Signing in at other services comes back to one address without a language, and goes on where it was wanted.

alter table provider_attempts
  add column locale text not null default 'ja' check (locale in ('ja', 'ja-easy', 'en'));
alter table pending_identities
  add column next text check (char_length(next) <= 500);
