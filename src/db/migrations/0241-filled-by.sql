-- Who wrote down what a request asks: whoever answers must know whom they will speak to, and whether it was read back.
alter table requests
  add column filled_by text not null default 'asker'
    check (filled_by in ('asker', 'helper', 'phone-operator', 'member', 'staff')),
  -- Somebody with an account: the member who sent it, or who of the team took the call.
  add column filled_by_account uuid references accounts (id) on delete set null,
  -- When it was read back to the person it is about, and they agreed.
  add column read_back_at timestamptz;
update requests set filled_by = 'staff' where source = 'phone';
create index requests_filled_by_account on requests (filled_by_account) where filled_by_account is not null;
