-- What the sample company consists of, so that exactly that can be removed again.
create table sample_record (
    kind varchar(20) not null,
    id uuid not null,
    primary key (kind, id)
);
