-- What people of the other side said matters most. "level" is that of the relationship, which never changes.
create table calibration (
  id uuid not null primary key,
  relationship uuid not null,
  level varchar(40) not null,
  person uuid not null,
  at timestamp(6) with time zone not null,
  manner varchar(12) not null,
  words varchar(10000)
);
create index calibration_by_time on calibration (at, id);
create index calibration_by_relationship on calibration (relationship, at, id);
create index calibration_by_person on calibration (person, at, id);

-- The places of concerns in a calibration, 1 for the most important and 0 for one that no longer matters; "place_before" is that
-- in the calibration before, and 0 where it was not there.
create table calibration_place (
  calibration uuid not null,
  concern uuid not null,
  place integer not null,
  place_before integer not null,
  primary key (calibration, concern)
);
alter table calibration_place add constraint calibration_place_of foreign key (calibration) references calibration (id);

-- How many days may pass between two calibrations of a relationship, where somebody said so.
create table calibration_cadence (
  relationship uuid not null primary key,
  days integer not null
);
