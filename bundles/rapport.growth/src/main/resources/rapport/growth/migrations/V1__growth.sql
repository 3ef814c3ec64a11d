-- What came of relationships ("growth"), who else came to them ("approach"), and what we asked of them ("ask"). "level" is that of
-- the relationship, which never changes; "what" is the kind of growth or of what we asked, or their reaction to an approach.
create table growth_entry (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(12) not null,
  relationship uuid not null,
  level varchar(40) not null,
  what varchar(20) not null,
  person uuid,
  at timestamp(6) with time zone not null,
  words varchar(10000),
  competitor varchar(300),
  led_to uuid,
  asked boolean not null,
  answer varchar(12),
  deleted boolean not null
);
create index growth_entry_by_time on growth_entry (kind, at, id);
create index growth_entry_by_relationship on growth_entry (relationship, kind, at, id);
create index growth_entry_by_level on growth_entry (level, kind, at, id);
create index growth_entry_by_person on growth_entry (person, kind, at, id);
create index growth_entry_by_led_to on growth_entry (led_to, at, id);

-- When one of these was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table growth_deletion (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);
create index growth_deletion_by_time on growth_deletion (at, id);
