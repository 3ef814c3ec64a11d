-- Those who answer for what a contract asks of us have met. Ids are separated by spaces: who came and who did not, and of the
-- requirements those to which somebody had said "mine" then, and those to which nobody had.
create table team_stakeholder_meeting (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  held_at timestamp(6) with time zone not null,
  came varchar(4000) not null,
  missed varchar(4000) not null,
  mine varchar(4000) not null,
  still_open varchar(4000) not null,
  words varchar(4000),
  deleted_at timestamp(6) with time zone
);
create index team_stakeholder_meeting_by_time on team_stakeholder_meeting (held_at desc, id);
create index team_stakeholder_meeting_by_relationship on team_stakeholder_meeting (relationship, held_at desc, id);
create index team_stakeholder_meeting_by_deletion on team_stakeholder_meeting (deleted_at, id);
