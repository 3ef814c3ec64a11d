-- Who of ours serves an internal customer with what, and who answers for it on both sides. "level" is that of the relationship with the
-- internal customer, which never changes; "server" is a colleague where "by_person" is true, and else a department.
create table team_serving (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  server uuid not null,
  by_person boolean not null,
  what varchar(500) not null,
  owner uuid,
  customer_owner uuid,
  recorded_at timestamp(6) with time zone not null,
  deleted_at timestamp(6) with time zone
);
create index team_serving_by_time on team_serving (recorded_at, id);
create index team_serving_by_server on team_serving (server, recorded_at, id);
create index team_serving_by_relationship on team_serving (relationship, recorded_at, id);
create index team_serving_by_deletion on team_serving (deleted_at, id);
