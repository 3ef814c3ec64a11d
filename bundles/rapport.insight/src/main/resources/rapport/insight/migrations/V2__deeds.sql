-- What was done about a signal, and whether it helped. "ask_from" is when to ask that, and far ahead once it is answered.
create table signal_deed (
  id uuid not null primary key,
  relationship uuid not null,
  rule varchar(100) not null,
  about varchar(400) not null,
  at timestamp(6) with time zone not null,
  account uuid not null,
  by_name varchar(300) not null,
  what varchar(2000),
  helped varchar(10),
  ask_from timestamp(6) with time zone not null
);
create index signal_deed_in on signal_deed (relationship, at, id);
create index signal_deed_to_ask on signal_deed (account, ask_from, id);
create index signal_deed_by_rule on signal_deed (rule, helped);
