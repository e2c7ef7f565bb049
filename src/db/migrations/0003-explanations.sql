-- What was asked about a proposal and found out by solving changed cases. It goes with its proposal.
create table explanations (
  organisation_id uuid not null,
  id uuid not null,
  proposal_id uuid not null,
  -- Which of the proposal's plans, and what is asked of it (`why-not:zoom-meetings`).
  plan text not null check (plan in ('least-burden', 'least-cost', 'best-quality')),
  question text not null check (char_length(question) between 1 and 200),
  -- outdated: the program or the catalogue finds another plan by now, so that nothing can be said about this one.
  status text not null check (status in ('running', 'done', 'failed', 'outdated')),
  done integer not null default 0 check (done >= 0),
  total integer not null default 0 check (total >= 0),
  answer jsonb,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, proposal_id) references proposals (organisation_id, id) on delete cascade,
  check ((status = 'done') = (answer is not null))
);
create unique index explanations_one_a_question on explanations (organisation_id, proposal_id, plan, question);
