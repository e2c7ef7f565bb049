-- So that the planner looks into the index instead of making pairs of every row: about 0.1 ms a row.
alter function search_grams(text) cost 2000;
alter function request_words(text, text, text, text, text, jsonb) cost 500;
