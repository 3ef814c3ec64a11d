-- One question to many people. "roles" are the stakeholders' roles, separated by spaces, or empty for all.
create table survey (
  id uuid not null primary key,
  version bigint not null,
  title varchar(300) not null,
  instrument varchar(12) not null,
  question_english varchar(1000) not null,
  question_german varchar(1000) not null,
  level varchar(40) not null,
  stage varchar(40),
  tag varchar(60),
  roles varchar(1000) not null,
  begun_by varchar(300) not null,
  begun_at timestamp(6) with time zone not null,
  closed_at timestamp(6) with time zone
);
create index survey_by_time on survey (begun_at, id);

-- Whom a survey asks, each person once; "link" is the one that they can answer by.
create table survey_recipient (
  id uuid not null primary key,
  survey uuid not null,
  person uuid not null,
  relationship uuid not null,
  state varchar(8) not null,
  answer integer,
  link uuid,
  sent_at timestamp(6) with time zone,
  reminded_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone
);
create unique index survey_recipient_once on survey_recipient (survey, person);
create index survey_recipient_by_survey on survey_recipient (survey, id);
create index survey_recipient_by_state on survey_recipient (survey, state, id);
create index survey_recipient_by_answer on survey_recipient (survey, answer);
create index survey_recipient_by_person on survey_recipient (person, id);
alter table survey_recipient add constraint survey_recipient_of foreign key (survey) references survey (id);
