-- The week of a row beside its pairs of signs: what a word has among the newest is found without visiting all that it has.
create function search_weeks(at timestamptz) returns integer[]
  language sql immutable parallel safe
  return array[floor(extract(epoch from at at time zone 'utc') / 604800)::integer];

create index request_entries_search on request_entries using gin (search_grams(body), search_weeks(created_at));
create index requests_search on requests
  using gin (search_grams(request_words(name, organisation_name, mail, phone, message, hearing_copy)), search_weeks(created_at));
drop index request_entries_grams;
drop index requests_grams;
