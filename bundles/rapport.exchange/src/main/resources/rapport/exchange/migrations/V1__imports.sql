create table import_job (
    id uuid not null primary key,
    file_name varchar(300) not null,
    size bigint not null,
    importer varchar(1000) not null,
    reading text not null,
    state varchar(20) not null,
    rows_read bigint not null,
    rows_created bigint not null,
    rows_updated bigint not null,
    rows_unchanged bigint not null,
    rows_refused bigint not null,
    warnings bigint not null,
    row_reached bigint not null,
    bytes_read bigint not null,
    attempts int not null,
    created_at timestamp with time zone not null,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    failure varchar(1000)
);
create index import_job_state on import_job (state);

create table import_problem (
    job uuid not null references import_job (id) on delete cascade,
    number bigint not null,
    row_number bigint not null,
    line bigint not null,
    heading varchar(300) not null,
    severity varchar(10) not null,
    message_key varchar(100) not null,
    cell varchar(200) not null,
    sentence varchar(600) not null,
    primary key (job, number)
);

create table import_refused (
    job uuid not null references import_job (id) on delete cascade,
    row_number bigint not null,
    line bigint not null,
    cells text not null,
    reason varchar(2000) not null,
    primary key (job, row_number)
);

create table import_mapping (
    fingerprint varchar(64) not null primary key,
    fields text not null,
    date_order varchar(20) not null,
    changed_at timestamp with time zone not null
);
