-- One row that changes before each checkpoint, so that the checkpoint has something to write, and with it waits for what the
-- engine is writing of its own accord.
create table commit_mark (
  id smallint not null primary key,
  mark bigint not null
);
insert into commit_mark (id, mark) values (1, 0);
