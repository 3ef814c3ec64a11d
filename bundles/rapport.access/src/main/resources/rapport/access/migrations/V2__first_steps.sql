-- What was chosen at set-up and is still to be done: "levels", "level:" with a name, "sample".
create table account_first_step (
  step varchar(60) not null primary key
);
