-- What two colleagues want to talk about, and when they did: seen by those two alone, which is why neither lies in a relationship.
-- "one" is whose id comes first.
create table team_talk_point (
  id uuid not null primary key,
  one uuid not null,
  other uuid not null,
  added_by uuid not null,
  words varchar(2000) not null,
  added_at timestamp(6) with time zone not null,
  carried int not null,
  settled_in uuid
);
create index team_talk_point_by_pair on team_talk_point (one, other, added_at, id);
create index team_talk_point_by_other on team_talk_point (other, id);

create table team_talk (
  id uuid not null primary key,
  one uuid not null,
  other uuid not null,
  held_at timestamp(6) with time zone not null,
  recorded_by uuid not null,
  words varchar(4000)
);
create index team_talk_by_pair on team_talk (one, other, held_at desc, id);
create index team_talk_by_other on team_talk (other, held_at desc, id);
