-- A party on a level. "live" is true, and null once deleted: null is never equal to null, so that a party stands once on each
-- level however often it was deleted there. "last_contact" is 1970-01-01 where there was none.
create table relationship (
  id uuid not null primary key,
  version bigint not null,
  level varchar(40) not null,
  party uuid not null,
  party_kind varchar(12) not null,
  owner uuid,
  stage varchar(60) not null,
  stage_since timestamp(6) with time zone not null,
  cadence_days integer not null,
  status varchar(10) not null,
  since timestamp(6) with time zone not null,
  last_contact timestamp(6) with time zone not null,
  changed timestamp(6) with time zone not null,
  live boolean,
  constraint relationship_once unique (party, level, live)
);
create index relationship_by_stage_since on relationship (level, stage_since, id);
create index relationship_by_last_contact on relationship (level, last_contact, id);
create index relationship_by_changed on relationship (level, changed, id);
create index relationship_by_stage on relationship (level, stage, status);
create index relationship_by_owner on relationship (owner, level);

-- The steps from stage to stage.
create table stage_change (
  id uuid not null primary key,
  relationship uuid not null,
  from_stage varchar(60),
  to_stage varchar(60) not null,
  at timestamp(6) with time zone not null,
  by_name varchar(300) not null,
  reason varchar(2000)
);
create index stage_change_by_relationship on stage_change (relationship);

-- A person's part in a relationship.
create table stakeholder (
  id uuid not null primary key,
  relationship uuid not null,
  person uuid not null,
  role varchar(60),
  power smallint not null,
  interest smallint not null,
  stance varchar(12) not null,
  constraint stakeholder_once unique (relationship, person)
);
create index stakeholder_by_person on stakeholder (person, relationship);

-- What happened between people. "people" lists the participants (F, T or C for their part, then the id), so that an
-- interaction is read whole from one row; "source_key" is what identifies it where it came from, as 128 bits of its hash.
create table interaction (
  id uuid not null primary key,
  version bigint not null,
  at timestamp(6) with time zone not null,
  channel varchar(12) not null,
  people varchar(1000000) not null,
  topic varchar(1000),
  words varchar(200000),
  source varchar(600) not null,
  source_key uuid,
  deleted boolean not null
);
create index interaction_by_time on interaction (at, id);
create unique index interaction_by_key on interaction (source_key);

-- Finds the interactions of a person by time. Holds those that are not deleted. No reference to the interaction is checked,
-- since rows are written by the ten thousand, always together with theirs.
create table participant (
  person uuid not null,
  at timestamp(6) with time zone not null,
  interaction uuid not null,
  primary key (person, at, interaction)
);

-- Who promised what to whom by when.
create table commitment (
  id uuid not null primary key,
  version bigint not null,
  what varchar(2000) not null,
  by_party uuid not null,
  by_kind varchar(12) not null,
  to_party uuid not null,
  to_kind varchar(12) not null,
  due date not null,
  relationship uuid,
  state varchar(10) not null,
  deleted boolean not null
);
create index commitment_by_due on commitment (due, id);
create index commitment_by_state on commitment (state, due, id);
create index commitment_by_giver on commitment (by_party, due, id);
create index commitment_by_receiver on commitment (to_party, due, id);
create index commitment_by_relationship on commitment (relationship);

-- References come last, so that they use the indexes above.
alter table stage_change add constraint stage_change_of foreign key (relationship) references relationship (id);
alter table stakeholder add constraint stakeholder_of foreign key (relationship) references relationship (id);
alter table commitment add constraint commitment_in foreign key (relationship) references relationship (id);
