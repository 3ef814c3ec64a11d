-- A question to one person that is answered without an account. "fingerprint" is the SHA-256 of the secret, which is kept nowhere;
-- "level" is that of the relationship, which never changes.
create table private_link (
  id uuid not null primary key,
  fingerprint varchar(64) not null,
  purpose varchar(60) not null,
  subject uuid not null,
  person uuid not null,
  relationship uuid not null,
  level varchar(40) not null,
  language varchar(20) not null,
  issued_by_name varchar(300) not null,
  issued_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  spent_at timestamp(6) with time zone,
  revoked_at timestamp(6) with time zone
);
create unique index private_link_by_fingerprint on private_link (fingerprint);
create index private_link_by_subject on private_link (purpose, subject, issued_at, id);
create index private_link_by_relationship on private_link (relationship, issued_at, id);
create index private_link_by_person on private_link (person, id);
create index private_link_by_end on private_link (expires_at, id);
