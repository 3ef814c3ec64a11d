-- When something was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table deletion (
  id uuid not null primary key,
  kind varchar(12) not null,
  at timestamp(6) with time zone not null
);
create index deletion_by_time on deletion (at, id);

insert into deletion (id, kind, at) select id, 'relationship', current_timestamp from relationship where live is null;
insert into deletion (id, kind, at) select id, 'interaction', current_timestamp from interaction where deleted;
insert into deletion (id, kind, at) select id, 'commitment', current_timestamp from commitment where deleted;
