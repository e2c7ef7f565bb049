-- Whoever leads a team keeps its texts and its lists, sees its figures, and is told what nobody answers.
alter table team_members add column leads boolean not null default false;
-- Whose they are; null: of all teams.
alter table text_modules add column team_id uuid references teams (id);
alter table checklists add column team_id uuid references teams (id);
