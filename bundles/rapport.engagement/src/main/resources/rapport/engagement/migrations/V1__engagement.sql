-- Days on which something that both sides work for should be there. "level" is that of the relationship, which never changes;
-- people are JSON, since they are only ever read whole.
create table milestone (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  what varchar(2000) not null,
  due date not null,
  owners varchar(4000) not null,
  agreed_at timestamp(6) with time zone not null,
  reached_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone
);
create index milestone_by_due on milestone (due, id);
create index milestone_by_relationship on milestone (relationship, due, id);
create index milestone_by_level on milestone (level, due, id);
create index milestone_by_deletion on milestone (deleted_at, id);

-- Both sides looked back, on a day.
create table retrospective (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  held_on date not null,
  people varchar(40000) not null,
  words varchar(10000),
  deleted_at timestamp(6) with time zone
);
create index retrospective_by_day on retrospective (held_on, id);
create index retrospective_by_relationship on retrospective (relationship, held_on, id);
create index retrospective_by_deletion on retrospective (deleted_at, id);

-- What somebody said should change, our response, and whether it did. "is_open" says that something is left to do.
create table feedback (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  retrospective uuid not null,
  person uuid,
  words varchar(10000) not null,
  given_at timestamp(6) with time zone not null,
  response varchar(10000),
  will_change boolean not null,
  owner uuid,
  responded_at timestamp(6) with time zone,
  changed boolean,
  checked_at timestamp(6) with time zone,
  is_open boolean not null,
  deleted_at timestamp(6) with time zone
);
create index feedback_by_time on feedback (given_at, id);
create index feedback_by_relationship on feedback (relationship, given_at, id);
create index feedback_by_retrospective on feedback (retrospective, given_at, id);
create index feedback_by_level on feedback (level, given_at, id);
create index feedback_by_deletion on feedback (deleted_at, id);
