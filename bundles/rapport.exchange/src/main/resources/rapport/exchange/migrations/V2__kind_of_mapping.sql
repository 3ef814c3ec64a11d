alter table import_mapping add column kind varchar(20) default 'PEOPLE' not null;
