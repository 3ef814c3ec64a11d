-- What was answered about relationships. "level" is that of the relationship, which never changes; "answers" is JSON, in the order
-- of the questions; "account" is whose draft it is.
create table check_up (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  questionnaire varchar(40) not null,
  by_them uuid,
  account uuid not null,
  by_name varchar(300) not null,
  manner varchar(12) not null,
  at timestamp(6) with time zone not null,
  sent boolean not null,
  answers varchar(1000000) not null,
  deleted boolean not null
);
create index check_up_by_time on check_up (at, id);
create index check_up_by_relationship on check_up (relationship, at, id);
create index check_up_by_level on check_up (level, at, id);
create index check_up_by_person on check_up (by_them, at, id);

-- In which rhythm a check-up of one relationship falls due, where it is not the one of its questionnaire.
create table check_up_cadence (
  relationship uuid not null,
  questionnaire varchar(40) not null,
  days integer not null,
  primary key (relationship, questionnaire)
);

-- What they would do first: guessed by one of us, said, done. "outcome" is what is known of it best; "brier" is the score of the
-- guess against that.
create table first_call (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  at timestamp(6) with time zone not null,
  call_us double precision,
  ask_for_a_comparison double precision,
  ask_elsewhere double precision,
  not_know_us double precision,
  guessed_by uuid,
  guessed_by_name varchar(300),
  said varchar(24),
  said_by uuid,
  happened varchar(24),
  outcome varchar(24),
  brier double precision,
  deleted boolean not null
);
create index first_call_by_time on first_call (at, id);
create index first_call_by_relationship on first_call (relationship, at, id);
create index first_call_by_guesser on first_call (guessed_by, at, id);

-- When one of these was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table check_up_deletion (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);
create index check_up_deletion_by_time on check_up_deletion (at, id);
