-- What came of a change is remembered in each language.
alter table module_change alter column reasons set data type varchar(20000);
