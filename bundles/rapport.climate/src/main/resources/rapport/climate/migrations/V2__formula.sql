-- By which formula the climate of a relationship came about.
alter table climate add column formula varchar(40) default 'climate-2' not null;
