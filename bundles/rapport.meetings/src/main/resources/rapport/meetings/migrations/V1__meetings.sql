-- Meetings, prepared before and told after. "level" is that of the relationship, which never changes; "told" says that the meeting
-- has happened; lists are JSON, since they are only ever read whole.
create table meeting (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  at timestamp(6) with time zone not null,
  told boolean not null,
  interaction uuid,
  ours varchar(4000) not null,
  people varchar(40000) not null,
  questions varchar(10000) not null,
  gift varchar(2000),
  learned varchar(10000),
  asked_share double precision,
  checks varchar(1000) not null,
  deleted_at timestamp(6) with time zone
);
create index meeting_by_time on meeting (at, id);
create index meeting_by_relationship on meeting (relationship, at, id);
create index meeting_by_level on meeting (level, at, id);
create index meeting_by_deletion on meeting (deleted_at, id);

-- What of value went from one side to the other without an invoice.
create table meeting_exchange (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  at timestamp(6) with time zone not null,
  direction varchar(10) not null,
  person uuid,
  what varchar(2000) not null,
  weight integer not null,
  deleted_at timestamp(6) with time zone
);
create index meeting_exchange_by_time on meeting_exchange (at, id);
create index meeting_exchange_by_relationship on meeting_exchange (relationship, at, id);
create index meeting_exchange_by_level on meeting_exchange (level, at, id);
create index meeting_exchange_by_person on meeting_exchange (person, at, id);
create index meeting_exchange_by_deletion on meeting_exchange (deleted_at, id);

-- The small things that make a person feel known, and that two people may have in common.
create table commonality (
  id uuid not null primary key,
  person uuid not null,
  kind varchar(10) not null,
  words varchar(300) not null,
  noted_by varchar(300) not null,
  at timestamp(6) with time zone not null
);
create index commonality_by_person on commonality (person, id);
