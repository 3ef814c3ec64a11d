create table line (
  id bigint not null primary key,
  words varchar(2000) not null
);
