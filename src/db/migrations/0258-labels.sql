-- Labels: the team's own words for requests, of one team or of all, each with a shape.
create table labels (
  id uuid primary key,
  team_id uuid references teams (id),
  name text not null check (char_length(name) between 1 and 30),
  mark text not null check (char_length(mark) between 1 and 20),
  changed_by uuid references accounts (id) on delete set null,
  changed_at timestamptz not null,
  dropped_at timestamptz
);
create unique index labels_name on labels (coalesce(team_id, '00000000-0000-0000-0000-000000000000'), lower(name)) where dropped_at is null;

create table request_labels (
  organisation_id uuid not null,
  request_id uuid not null,
  label_id uuid not null references labels (id),
  account_id uuid references accounts (id) on delete set null,
  put_at timestamptz not null,
  primary key (organisation_id, request_id, label_id),
  foreign key (organisation_id, request_id) references requests (organisation_id, id) on delete cascade
);
create index request_labels_request on request_labels (request_id);
create index request_labels_label on request_labels (label_id, request_id);
