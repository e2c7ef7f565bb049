-- First steps of an incident that the asker has ticked: gone with the hearing.
create table incident_steps_done (
  organisation_id uuid not null,
  hearing_id uuid not null,
  step text not null check (step ~ '^[a-z-]{1,40}\.[0-9]{1,2}$'),
  done_at timestamptz not null,
  primary key (organisation_id, hearing_id, step),
  foreign key (organisation_id, hearing_id) references hearings (organisation_id, id) on delete cascade
);
