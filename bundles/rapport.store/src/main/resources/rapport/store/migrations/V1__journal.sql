-- The last position of the journal. Whoever writes into the journal raises it first, and so holds its row until the end of
-- the transaction: positions become visible in their order, and a reader never skips one that is committed late.
create table journal_head (
  id smallint not null primary key,
  position bigint not null
);
insert into journal_head (id, position) values (1, 0);

-- Every change: who, when, what was, what is. Append-only.
create table journal (
  position bigint not null primary key,
  at timestamp(6) with time zone not null,
  account uuid not null,
  by_name varchar(300) not null,
  kind varchar(80) not null,
  subject uuid not null,
  event varchar(120) not null,
  was varchar(1000000),
  now_is varchar(1000000)
);
create index journal_by_subject on journal (subject, kind, position);

-- How far each projection has come.
create table projection (
  name varchar(80) not null primary key,
  version integer not null,
  position bigint not null
);

-- Which scripts of each module are known to be applied, so that nothing has to be compared at the next start.
create table applied_schema (
  module varchar(40) not null primary key,
  fingerprint varchar(64) not null
);
