-- Which rows of tables of facts were taken in before, by what identifies them in their files, and as which records.
create table import_fact (
    fact_table varchar(100) not null,
    row_key varchar(300) not null,
    record uuid not null,
    primary key (fact_table, row_key)
);
