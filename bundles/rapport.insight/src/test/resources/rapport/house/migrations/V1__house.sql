-- What the directory keeps, as far as it is joined.
create table party (id uuid not null primary key, name varchar(300) not null, ours boolean not null);
create table organization_domain (organization uuid not null, domain varchar(255) not null);
create index organization_domain_by_organization on organization_domain (organization);
create table position (
  id uuid not null primary key,
  person uuid not null,
  organization uuid not null,
  department varchar(300),
  from_day date,
  to_day date
);
create index position_by_person on position (person);
create index position_by_organization on position (organization);

-- What some follower keeps.
create table remark_count (relationship uuid not null primary key, remarks int not null);
