-- What went wrong between us and them. "level" is that of its relationship, which never changes.
create table incident (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  what varchar(2000) not null,
  height varchar(12) not null,
  happened_at timestamp(6) with time zone not null,
  reached_at timestamp(6) with time zone not null,
  raised_by uuid,
  repaired_at timestamp(6) with time zone,
  repair varchar(10000),
  deleted boolean not null
);
create index incident_by_time on incident (happened_at, id);
create index incident_by_relationship on incident (relationship, happened_at, id);

-- When an incident was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table incident_deletion (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);
create index incident_deletion_by_time on incident_deletion (at, id);

-- How relationships feel, derived from the facts: "points" says how from when on, also ahead, and "reasons" which facts weigh
-- most, both as JSON.
create table climate (
  relationship uuid not null primary key,
  points varchar(50000) not null,
  reasons varchar(50000) not null
);
