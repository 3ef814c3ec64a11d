-- What we did for them without being asked. "level" is that of the relationship, which never changes.
create table @name@_gesture (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  what varchar(2000) not null,
  done_on date not null,
  deleted_at timestamp(6) with time zone
);
create index @name@_gesture_by_day on @name@_gesture (done_on, id);
create index @name@_gesture_by_relationship on @name@_gesture (relationship, done_on, id);
create index @name@_gesture_by_deletion on @name@_gesture (deleted_at, id);
