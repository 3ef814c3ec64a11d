create table party (
  id uuid not null primary key, listed smallint not null, name_key varchar(80) not null, words varchar(4000) not null,
  ours boolean not null);
create index party_by_name on party (listed, name_key, id);
create table position (
  id uuid not null primary key, person uuid not null, organization uuid not null, from_day date, to_day date);
create index position_by_person on position (person);
create index position_by_organization on position (organization);
