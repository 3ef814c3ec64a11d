-- A few questions to a group of ours. Days only: no instant of anything that concerns an answer is kept anywhere.
create table team_pulse (
  id uuid not null primary key,
  version bigint not null,
  title varchar(200) not null,
  questions varchar(4000) not null,
  people int not null,
  opened_on date not null,
  closed_on date,
  answers int not null
);
create index team_pulse_by_day on team_pulse (opened_on, id);
create index team_pulse_by_end on team_pulse (closed_on, id);

-- Who is asked, and whether they have answered; nothing of what. "fingerprint" is that of the secret in their link.
create table team_pulse_asked (
  pulse uuid not null,
  person uuid not null,
  part varchar(200) not null,
  fingerprint varchar(64) not null,
  answered boolean not null,
  primary key (pulse, person)
);
create index team_pulse_asked_by_person on team_pulse_asked (person, pulse);
create unique index team_pulse_asked_by_fingerprint on team_pulse_asked (fingerprint);

-- What was answered: how often each score, and of nobody's answer more than that. A batch holds five answers, and all its rows are
-- there from its beginning, so that neither a row's being there nor its place tells of an answer.
create table team_pulse_tally (
  pulse uuid not null,
  batch int not null,
  part varchar(200) not null,
  question int not null,
  score int not null,
  answers int not null,
  primary key (pulse, batch, part, question, score)
);
