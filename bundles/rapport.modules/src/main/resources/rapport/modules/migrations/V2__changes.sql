-- What was done to modules, with what undoes it.
create table module_change (
    id uuid not null primary key,
    at timestamp(6) with time zone not null,
    by_name varchar(300) not null,
    why varchar(1000) not null,
    modules varchar(1000) not null,
    summary varchar(1000) not null,
    state varchar(20) not null,
    reasons varchar(4000) not null,
    change varchar(10000) not null,
    undo varchar(10000) not null,
    aside varchar(1000) not null
);
create index module_change_by_time on module_change (at desc, id);

-- Whose signature is enough to let a module in.
create table module_key (
    fingerprint varchar(64) not null primary key,
    subject varchar(1000) not null,
    certificate varchar(20000) not null,
    added_at timestamp(6) with time zone not null
);
