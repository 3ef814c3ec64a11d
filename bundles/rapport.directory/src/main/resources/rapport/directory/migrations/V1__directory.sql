-- People and organizations. "listed" tells in which list it stands: 1 people, 2 organizations, 0 deleted. The keys are folded
-- (lower case, no accents) and shortened, for order and search; "employer_key" is the name of the organization of the first
-- current position, then one's own name. "words" holds every folded word of the name and the mail addresses, each after a space.
-- "record" is a person's whole record as JSON, as the journal has it, so that people are read from one row each.
create table party (
  id uuid not null primary key,
  version bigint not null,
  kind varchar(12) not null,
  listed smallint not null,
  name varchar(700) not null,
  name_key varchar(80) not null,
  given_name varchar(300),
  family_name varchar(300),
  nickname varchar(300),
  birth_day smallint,
  birth_year smallint,
  title varchar(300),
  employer uuid,
  employer_key varchar(80) not null,
  mail varchar(320),
  parent uuid references party (id),
  ours boolean not null,
  words varchar(4000) not null,
  record varchar(1000000),
  changed timestamp(6) with time zone not null,
  deleted timestamp(6) with time zone
);
create index party_by_name on party (listed, name_key, id);
create index party_by_employer on party (listed, employer_key, id);
create index party_by_creation on party (listed, id);
create index party_by_change on party (listed, changed, id);
create index party_by_ours on party (ours, listed);
create index party_by_parent on party (parent);

-- Words by which a party is found beside those that begin its name or a mail address.
create table party_word (
  word varchar(40) not null,
  party uuid not null
);
create index party_word_by_word on party_word (word);
create index party_word_by_party on party_word (party);

-- Ways to reach a party, in the order in which people want them. "normalised" makes two spellings equal; null for postal addresses.
create table contact_point (
  party uuid not null,
  place smallint not null,
  kind varchar(10) not null,
  label varchar(60),
  "value" varchar(2000) not null,
  normalised varchar(320)
);
create index contact_point_by_party on contact_point (party);
create index contact_point_by_value on contact_point (normalised);

create table organization_domain (
  domain varchar(255) not null,
  organization uuid not null
);
create index organization_domain_by_domain on organization_domain (domain);
create index organization_domain_by_organization on organization_domain (organization);

create table tag (
  tag varchar(60) not null,
  party uuid not null
);
create index tag_by_tag on tag (tag, party);
create index tag_by_party on tag (party);

-- What somebody is or was at an organization. "place" is 0 for the position under which the person stands in lists, and only
-- for that one.
create table position (
  id uuid not null primary key,
  person uuid not null,
  organization uuid not null,
  place smallint not null,
  title varchar(300),
  department varchar(300),
  from_day date,
  to_day date,
  source varchar(300) not null
);
create index position_by_person on position (person);
create index position_by_organization on position (organization, place);

create table note (
  id uuid not null primary key,
  version bigint not null,
  about uuid not null,
  about_kind varchar(12) not null,
  author uuid not null,
  author_name varchar(300) not null,
  at timestamp(6) with time zone not null,
  words varchar(100000) not null,
  only_mine boolean not null
);
create index note_by_party on note (about, id);

-- What identifies a party in a source that it was imported from: 128 bits of the hash of source and key.
create table source_key (
  source_key uuid not null primary key,
  party uuid not null
);
