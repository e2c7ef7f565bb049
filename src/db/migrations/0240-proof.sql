-- When somebody last showed who they are in a session, and whether by more than a mailed link.
alter table sessions add column proved_at timestamptz, add column is_strong boolean not null default false;
update sessions set proved_at = created_at, is_strong = (method = 'passkey');
alter table sessions alter column proved_at set not null;
alter table sessions drop constraint sessions_method_check;
alter table sessions add constraint sessions_method_check check (method in ('link', 'console', 'passkey', 'openid', 'line'));
-- Printed where the program starts: whoever reads it has the machine.
alter table sign_in_links add column is_from_console boolean not null default false;

-- When a session was last used, to the minute. Apart from it: reading a page changes nothing that matters.
create table session_uses (
  token_hash bytea primary key references sessions (token_hash) on delete cascade,
  used_at timestamptz not null
);
