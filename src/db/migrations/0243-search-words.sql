-- The words as they are compared, made once when they are written: a search made them anew of each row it looked at, which
-- was most of its time. What is wide leaves the row, so that the queue and the figures read narrow ones.
alter table requests set (toast_tuple_target = 256);
alter table requests add column search_words text
  generated always as (left(search_text(request_words(name, organisation_name, mail, phone, message, hearing_copy)), 20000)) stored;
alter table request_entries add column search_words text
  generated always as (left(search_text(body), 20000)) stored;

-- What the queue counts of open requests, from the index alone.
create index requests_open_counts on requests (team_id) include (state, assignee_id, pending_until)
  where state <> 'closed' and merged_into is null;
