-- What comes next, in the order of the queue: the first row of this index that fits, instead of all open requests sorted.
create index requests_waiting on requests (danger_rank, due_at, created_at, id) include (team_id, assignee_id, state, pending_until)
  where state <> 'closed' and merged_into is null and waiting_since is not null;

-- What is not delivered yet or did not arrive, of all mails ever sent: counted on every page of the team.
create index outbox_unfinished on outbox (state, created_at) include (seen_at) where state in ('queued', 'sending', 'failed', 'bounced');
