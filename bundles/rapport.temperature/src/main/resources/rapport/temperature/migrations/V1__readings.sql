-- What people said when we asked, and what we had guessed. "level" is that of its relationship, which never changes; "answer" is
-- empty while only our guess is known, which "taken" tells too.
create table reading (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  person uuid not null,
  instrument varchar(12) not null,
  answer integer,
  guess integer,
  guesser uuid,
  guesser_name varchar(300),
  occasion varchar(12) not null,
  words varchar(4000),
  concern uuid,
  at timestamp(6) with time zone not null,
  manner varchar(12),
  taken boolean not null,
  deleted boolean not null
);
create index reading_by_time on reading (at, id);
create index reading_by_relationship on reading (relationship, at, id);
create index reading_by_level on reading (level, at, id);
create index reading_by_person on reading (person, at, id);
create index reading_by_concern on reading (concern, at, id);
create index reading_by_scale on reading (relationship, person, instrument, at, id);

-- Guesses that wait for an answer: one about each person, instrument and concern, or, where it is about no concern, relationship.
create table open_guess (
  person uuid not null,
  about uuid not null,
  instrument varchar(12) not null,
  reading uuid not null,
  primary key (person, about, instrument)
);
create index open_guess_by_reading on open_guess (reading);

-- What the answers of a person in a relationship add up to, so that no figure costs more the more readings there are. "gaps" are
-- guess less answer, in steps of the instrument.
create table reading_sum (
  relationship uuid not null,
  person uuid not null,
  instrument varchar(12) not null,
  level varchar(40) not null,
  n bigint not null,
  total bigint not null,
  squares bigint not null,
  promoters bigint not null,
  detractors bigint not null,
  guesses bigint not null,
  gaps bigint not null,
  gap_squares bigint not null,
  latest integer not null,
  latest_at timestamp(6) with time zone not null,
  primary key (relationship, person, instrument)
);
create index reading_sum_by_person on reading_sum (person);

-- The same for each of us who guessed.
create table guess_sum (
  level varchar(40) not null,
  guesser uuid not null,
  instrument varchar(12) not null,
  guesses bigint not null,
  gaps bigint not null,
  gap_squares bigint not null,
  primary key (level, guesser, instrument)
);
create index guess_sum_by_guesser on guess_sum (guesser);

-- When a reading was deleted, until it is brought back or gone for good; small, so that nothing else needs to be searched.
create table reading_deletion (
  id uuid not null primary key,
  at timestamp(6) with time zone not null
);
create index reading_deletion_by_time on reading_deletion (at, id);
