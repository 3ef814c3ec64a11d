-- For which day a line was promised first; of lines that were moved before this was kept, the day of now is all that is known.
alter table suppliers_line add column first_promised date;
update suppliers_line set first_promised = promised;
alter table suppliers_line alter column first_promised set not null;
