-- The past of a tie reaches back forty years.
alter table tie alter column past set data type varchar(30000);
