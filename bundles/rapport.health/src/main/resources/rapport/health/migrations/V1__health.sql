-- The evidence of each active relationship, summed up by dimension as of an instant; all sums decay alike. "shown" is the score in whole
-- points that was last kept in its history, -1 for unknown; "next" is a score of the last three months, "before" one of those before.
create table relationship_health (
  relationship uuid not null primary key,
  sums bytea not null,
  as_of timestamp(6) with time zone not null,
  formula varchar(60) not null,
  shown integer not null,
  next_score double precision,
  next_at timestamp(6) with time zone not null,
  before_score double precision,
  before_at timestamp(6) with time zone
);

-- When the score changed by a point or more, at most once a day.
create table health_point (
  relationship uuid not null,
  at_day date not null,
  at timestamp(6) with time zone not null,
  score double precision,
  confidence double precision not null,
  formula varchar(60) not null,
  primary key (relationship, at_day)
);
