create table module_choice (
    name varchar(100) not null primary key,
    enabled boolean not null
);
