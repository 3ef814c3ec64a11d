-- What was noted of a person may be put right.
alter table commonality add column version bigint default 1 not null;
