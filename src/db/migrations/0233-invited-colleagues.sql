-- Links that an asker gives to colleagues: each with a name, taken back one by one.
alter table request_keys
  add column invite_id uuid,
  add column invited_as text check (char_length(invited_as) between 1 and 60),
  add constraint request_keys_invite_named check ((invite_id is null) = (invited_as is null));
create unique index request_keys_invite on request_keys (invite_id) where invite_id is not null;
