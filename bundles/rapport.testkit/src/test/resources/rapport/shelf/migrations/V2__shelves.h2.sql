create table shelf (name varchar(100) not null primary key, engine varchar(20) default 'h2' not null);
