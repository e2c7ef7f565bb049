-- The desk: a case has a team and a day by which it is to be answered; cases are joined and divided; drafts are shared.

alter table requests
  add column team_id uuid references teams (id),
  add column merged_at timestamptz,
  add column split_from uuid,
  -- By when the asker is to hear from us; null while nobody waits.
  add column due_at timestamptz,
  -- When somebody was told that this day has passed.
  add column escalated_at timestamptz,
  add column first_answer_at timestamptz,
  add column closed_at timestamptz,
  -- Working minutes (Monday to Friday, 9 to 18 in Japan, without public holidays).
  add column first_answer_minutes integer check (first_answer_minutes >= 0),
  add column resolution_minutes integer check (resolution_minutes >= 0),
  add column danger_rank smallint not null generated always as
    (case danger_level when 'urgent' then 0 when 'concern' then 1 else 2 end) stored,
  -- The digits of the telephone number, by which a caller is found.
  add column phone_digits text generated always as (regexp_replace(normalize(coalesce(phone, ''), NFKC), '[^0-9]', '', 'g')) stored,
  add constraint requests_merged_has_time check ((merged_into is null) = (merged_at is null)),
  add constraint requests_not_into_itself check (merged_into is distinct from id);
update requests set
  team_id = (select id from teams where closed_at is null order by created_at, id limit 1),
  due_at = waiting_since + case danger_level when 'urgent' then interval '2 hours' when 'concern' then interval '1 day' else interval '3 days' end,
  closed_at = case when state = 'closed' then changed_at end;
alter table requests
  alter column team_id set not null,
  add constraint requests_closed_has_time check ((state = 'closed') = (closed_at is not null));

drop index requests_open;
create index requests_queue on requests (danger_rank, due_at, created_at, id) where state <> 'closed' and merged_into is null;
drop index requests_closed;
create index requests_closed on requests (closed_at desc, id) where state = 'closed' and merged_into is null;
drop index requests_assignee;
create index requests_assignee on requests (assignee_id, danger_rank, due_at) where state <> 'closed' and merged_into is null;
create index requests_merged on requests (organisation_id, merged_into) where merged_into is not null;
create index requests_merged_into on requests (merged_into) where merged_into is not null;
create index requests_overdue on requests (due_at) where state <> 'closed' and merged_into is null and escalated_at is null;
create index requests_phone on requests (phone_digits) where phone_digits <> '';

alter table request_entries
  -- Until then an answer can be taken back, and the asker does not see it.
  add column shown_at timestamptz,
  -- What the case was before the answer, while it can be taken back.
  add column undo jsonb,
  -- The request from which it was moved when a case was divided.
  add column moved_from uuid;
create index request_entries_newest on request_entries (created_at desc);

create table request_drafts (
  organisation_id uuid not null,
  request_id uuid not null,
  account_id uuid not null references accounts (id) on delete cascade,
  body text not null check (char_length(body) between 1 and 5000),
  changed_at timestamptz not null,
  primary key (organisation_id, request_id, account_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);

-- Texts that the team uses again and again.
create table text_modules (
  id uuid primary key,
  title text not null check (char_length(title) between 1 and 100),
  body text not null check (char_length(body) between 1 and 5000),
  changed_by uuid references accounts (id) on delete set null,
  changed_at timestamptz not null,
  deleted_at timestamptz
);

create table saved_filters (
  id uuid primary key,
  account_id uuid not null references accounts (id) on delete cascade,
  name text not null check (char_length(name) between 1 and 60),
  query text not null check (char_length(query) <= 500),
  created_at timestamptz not null
);
create index saved_filters_account on saved_filters (account_id);

-- What the asker says at the end, once.
create table request_ratings (
  organisation_id uuid not null,
  request_id uuid not null,
  solved text not null check (solved in ('yes', 'partly', 'no')),
  kind text not null check (kind in ('good', 'fair', 'bad')),
  created_at timestamptz not null,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);

-- What worked, as the team wrote it when it closed a case: a draft without names, published only later and with consent.
create table finding_drafts (
  organisation_id uuid not null,
  request_id uuid not null,
  problem text not null check (char_length(problem) <= 2000),
  worked text not null check (char_length(worked) between 1 and 2000),
  account_id uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  primary key (organisation_id, request_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);

-- Search: two signs next to each other, so that short Japanese words are found. Kept by the database with every change.
create function search_text(words text) returns text
  language sql immutable parallel safe
  return lower(normalize(words, NFKC));

create function search_grams(words text) returns text[]
  language sql immutable parallel safe
begin atomic
  select coalesce(array_agg(distinct gram), '{}') from (
    select sign || lead(sign) over (order by place) as gram
    from unnest(string_to_array(left(search_text(words), 20000), null)) with ordinality as signs (sign, place)
  ) as pairs
  where gram is not null and gram !~ '\s';
end;

create function request_words(name text, organisation_name text, mail text, phone text, message text, hearing_copy jsonb) returns text
  language sql immutable parallel safe
begin atomic
  select concat_ws(E'\n', name, organisation_name, mail, phone, message, case when message is distinct from hearing_copy ->> 'text' then hearing_copy ->> 'text' end);
end;

create index request_entries_grams on request_entries using gin (search_grams(body));
create index requests_grams on requests using gin (search_grams(request_words(name, organisation_name, mail, phone, message, hearing_copy)));

-- Others of an organisation who take part in a case: answers go to them too.
create table request_people (
  organisation_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  name text not null check (char_length(name) <= 100),
  mail text not null check (char_length(mail) between 3 and 254),
  added_by uuid references accounts (id) on delete set null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);
create unique index request_people_mail on request_people (organisation_id, request_id, lower(mail));

-- The mails of an answer beside the first, one for each other recipient.
create table request_entry_mails (
  organisation_id uuid not null,
  entry_id uuid not null,
  mail_id uuid not null,
  primary key (organisation_id, entry_id, mail_id),
  foreign key (organisation_id, entry_id) references request_entries (organisation_id, id) on delete cascade
);
create index request_entry_mails_mail on request_entry_mails (mail_id);
