-- What the other side needs, in its own words. "level" is that of its relationship, which never changes; "place" is its rank in
-- the last calibration, and 2147483647 where it was never ranked; "is_open" says of the gate that it still asks something of us.
create table concern (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  words varchar(10000) not null,
  person uuid,
  owner uuid,
  gate varchar(12) not null,
  is_open boolean not null,
  heard_at timestamp(6) with time zone not null,
  gate_since timestamp(6) with time zone not null,
  understood varchar(10000),
  confirmed_by uuid,
  confirmed_at timestamp(6) with time zone,
  confirmed_manner varchar(12),
  override_reason varchar(10000),
  closing_done varchar(10000),
  closing_felt varchar(10000),
  place integer not null,
  reopened integer not null,
  split_from uuid,
  merged_into uuid,
  deleted boolean not null
);
create index concern_by_place on concern (place, heard_at, id);
create index concern_by_relationship on concern (relationship, place, heard_at, id);
create index concern_by_level on concern (level, place, heard_at, id);
create index concern_by_gate on concern (gate, place, heard_at, id);
create index concern_by_person on concern (person, place, heard_at, id);
create index concern_by_owner on concern (owner, place, heard_at, id);

-- When a concern was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table concern_deletion (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);
create index concern_deletion_by_time on concern_deletion (at, id);

-- What happened to a concern, with both wordings.
create table concern_step (
  id uuid not null primary key,
  concern uuid not null,
  kind varchar(12) not null,
  to_gate varchar(12) not null,
  at timestamp(6) with time zone not null,
  by_name varchar(300) not null,
  theirs varchar(10000),
  ours varchar(10000),
  said_by uuid,
  said_at timestamp(6) with time zone,
  said_manner varchar(12)
);
create index concern_step_by_concern on concern_step (concern);
alter table concern_step add constraint concern_step_of foreign key (concern) references concern (id);
