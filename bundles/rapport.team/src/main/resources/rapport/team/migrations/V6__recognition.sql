-- A colleague thanked another in words; "shared" where all who see the team may read it.
create table team_recognition (
  id uuid not null primary key,
  version bigint not null,
  giver uuid not null,
  receiver uuid not null,
  words varchar(2000) not null,
  relationship uuid,
  promise uuid,
  requirement uuid,
  shared boolean not null,
  given_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone
);
create index team_recognition_by_time on team_recognition (given_at desc, id);
create index team_recognition_by_receiver on team_recognition (receiver, given_at desc, id);
create index team_recognition_by_relationship on team_recognition (relationship, given_at desc, id);
create index team_recognition_by_deletion on team_recognition (deleted_at, id);
