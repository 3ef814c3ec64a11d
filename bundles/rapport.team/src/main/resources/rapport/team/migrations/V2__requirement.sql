-- What a contract asks of us, and who has said "mine". "level" is that of the relationship, which never changes; "place" is 0 while it
-- is nobody's, 1 while somebody is asked, and 2 once somebody has accepted it.
create table team_requirement (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  what varchar(2000) not null,
  contract varchar(300),
  owner uuid,
  place int not null,
  recorded_at timestamp(6) with time zone not null,
  accepted_at timestamp(6) with time zone,
  returned_by uuid,
  returned_because varchar(2000),
  deleted_at timestamp(6) with time zone
);
create index team_requirement_by_place on team_requirement (place, recorded_at, id);
create index team_requirement_by_owner on team_requirement (owner, place, recorded_at, id);
create index team_requirement_by_relationship on team_requirement (relationship, place, recorded_at, id);
create index team_requirement_by_time on team_requirement (relationship, recorded_at, id);
create index team_requirement_by_deletion on team_requirement (deleted_at, id);
