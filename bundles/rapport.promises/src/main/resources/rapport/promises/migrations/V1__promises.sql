-- That one promise rests on another; "needed" is null for the day on which the one that rests on it is due.
create table promise_backing (
  id uuid not null primary key,
  promise uuid not null,
  backing uuid not null,
  needed date,
  since timestamp(6) with time zone not null,
  constraint promise_backing_once unique (promise, backing)
);
create index promise_backing_by_backing on promise_backing (backing, promise);

-- Held while somebody says what rests on what, so that no two of them close a circle together.
create table promise_web (
  id integer not null primary key
);
insert into promise_web (id) values (1);
