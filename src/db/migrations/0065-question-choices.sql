-- Which question is worth asking in a state of a hearing, by a hash of that state. A cache: it may be emptied at any time.
create table question_choices (
  key bytea primary key check (octet_length(key) = 32),
  choice jsonb not null,
  made_at timestamptz not null
);
create index question_choices_by_age on question_choices (made_at);
