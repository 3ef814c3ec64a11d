-- Who can sign in. "password_hash" and "invitation_hash" are all that is kept of secrets; the latter is that of a one-time link.
create table account (
  id uuid not null primary key,
  version bigint not null,
  login varchar(120) not null,
  name varchar(200) not null,
  mail varchar(254),
  person uuid,
  role varchar(20) not null,
  language varchar(20) not null,
  zone varchar(60) not null,
  active boolean not null,
  password_hash varchar(200),
  password_temporary boolean not null,
  invitation_hash varchar(64),
  invitation_expires_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  last_sign_in_at timestamp(6) with time zone,
  constraint account_login unique (login)
);
create index account_by_invitation on account (invitation_hash);
create index account_by_person on account (person);

-- Rights on single levels, where they differ from what the role gives.
create table account_level (
  account uuid not null references account (id),
  level varchar(40) not null,
  level_right varchar(10) not null,
  primary key (account, level)
);

-- Who is signed in where.
create table session (
  id uuid not null primary key,
  account uuid not null references account (id),
  token_hash varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  last_seen_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  address varchar(64) not null,
  agent varchar(300) not null,
  constraint session_token unique (token_hash)
);
create index session_by_account on session (account, last_seen_at, id);
create index session_by_expiry on session (expires_at);

-- What programs sign in with.
create table api_token (
  id uuid not null primary key,
  account uuid not null references account (id),
  name varchar(120) not null,
  token_hash varchar(64) not null,
  role varchar(20) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone,
  last_used_at timestamp(6) with time zone,
  constraint api_token_token unique (token_hash)
);
create index api_token_by_account on api_token (account, created_at, id);

-- Rights on single levels that a token narrows further.
create table api_token_level (
  token uuid not null references api_token (id),
  level varchar(40) not null,
  level_right varchar(10) not null,
  primary key (token, level)
);
