-- That we ask a person how it holds. "level" is that of the relationship where it began, and null without one; "series" is the
-- first of those that follow one another, "began" the day from which they count; "note" is what to remember when asking, and
-- "words" what came of it, or why it waits or ended.
create table follow_up (
  id uuid not null primary key,
  version bigint not null,
  series uuid not null,
  person uuid not null,
  concern uuid,
  relationship uuid,
  level varchar(40),
  step integer not null,
  began date not null,
  due date not null,
  state varchar(12) not null,
  owner uuid,
  paused_at timestamp(6) with time zone,
  settled_at timestamp(6) with time zone,
  note varchar(10000),
  words varchar(10000)
);
create index follow_up_by_due on follow_up (due, id);
create index follow_up_by_state on follow_up (state, due, id);
create index follow_up_by_person on follow_up (person, due, id);
create index follow_up_by_relationship on follow_up (relationship, due, id);
create index follow_up_by_owner on follow_up (owner, due, id);
create index follow_up_by_series on follow_up (series, step, id);
create index follow_up_by_concern on follow_up (concern, state);
