-- Whether one of our own people answers, on a level among ourselves: known from the beginning, and still when they have left.
alter table check_up add column among_ourselves boolean default false not null;
