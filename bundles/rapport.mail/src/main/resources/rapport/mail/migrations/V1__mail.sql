-- Mail on its way. "level" is that of its relationship; "attachment" is in base 64; "started_at" says that it is being handed to the
-- server; what it says is forgotten once the server has it. "ticket" is the secret of its link to unsubscribe, until it is sent.
create table mail (
  id uuid not null primary key,
  kind varchar(12) not null,
  person uuid not null,
  address varchar(320) not null,
  relationship uuid,
  level varchar(40),
  language varchar(20) not null,
  subject varchar(300) not null,
  body varchar(100000),
  html varchar(200000),
  attachment_name varchar(200),
  attachment_type varchar(100),
  attachment varchar(1000000),
  ticket varchar(60),
  state varchar(12) not null,
  by_name varchar(300) not null,
  queued_at timestamp(6) with time zone not null,
  attempts integer not null,
  next_at timestamp(6) with time zone,
  started_at timestamp(6) with time zone,
  sent_at timestamp(6) with time zone,
  said varchar(1000)
);
create index mail_by_time on mail (queued_at, id);
create index mail_by_state on mail (state, queued_at, id);
create index mail_by_turn on mail (state, next_at, id);
create index mail_by_person on mail (person, id);
create index mail_by_relationship on mail (relationship, id);

-- By which link an address says that it wants no more; only the fingerprints of both are kept, for good.
create table mail_ticket (
  fingerprint varchar(64) not null primary key,
  address varchar(64) not null,
  at timestamp(6) with time zone not null
);

-- Addresses that want no more surveys, as fingerprints: this outlives whatever else is known of anybody.
create table mail_unsubscription (
  address varchar(64) not null primary key,
  at timestamp(6) with time zone not null
);
