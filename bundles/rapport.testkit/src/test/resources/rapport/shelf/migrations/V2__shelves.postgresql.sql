create table shelf (name varchar(100) not null primary key, engine varchar(20) default 'postgresql' not null);
