-- Which facts a file of another program holds, in which of its columns, and how it writes numbers.
alter table import_mapping add column facts_table varchar(60);
alter table import_mapping add column facts_columns varchar(4000);
alter table import_mapping add column decimal_sign varchar(10);
