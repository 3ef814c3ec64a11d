-- What the console keeps for one account between visits: chosen columns, how to undo a last step.
create table console_note (
  account uuid not null,
  name varchar(120) not null,
  words varchar(1000000) not null,
  primary key (account, name)
);
