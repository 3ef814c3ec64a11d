-- When a promise will be kept as things are today, where that is another day than the one on which it is due; and since when it
-- stands as it does.
alter table commitment add column expected date;
alter table commitment add column stands_since timestamp(6) with time zone default current_timestamp not null;
