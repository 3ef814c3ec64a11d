-- Requests with an Idempotency-Key, each carried out once. "fingerprint" is the SHA-256 of what was asked; without a status, nobody
-- knows whether it was done. What was answered is kept nowhere, since it may hold secrets: it is read anew where it lies.
create table api_request (
  account uuid not null,
  idempotency_key varchar(200) not null,
  fingerprint varchar(64) not null,
  began_at timestamp(6) with time zone not null,
  status int,
  location varchar(500),
  version bigint,
  primary key (account, idempotency_key)
);
create index api_request_by_age on api_request (began_at);
