-- What joins two people: "a" is ours, and the lower id where both are. The sums are worth what they say at their instants.
-- "sort_key" puts ties of the same "years" (of two-way contact, at most five) in the order of their strength on any day;
-- "inner_b" is "b" where both are ours.
create table tie (
  a uuid not null,
  b uuid not null,
  from_a double precision not null,
  from_a_as_of timestamp(6) with time zone not null,
  from_b double precision not null,
  from_b_as_of timestamp(6) with time zone not null,
  past varchar(10000) not null,
  interactions bigint not null,
  last_from_a timestamp(6) with time zone,
  last_from_b timestamp(6) with time zone,
  sort_key double precision not null,
  years smallint not null,
  peak double precision not null,
  fades_below timestamp(6) with time zone,
  inner_b uuid,
  primary key (a, b)
);
create index tie_by_strength on tie (years, sort_key desc, a, b);
create index tie_of_a on tie (a, years, sort_key desc, b);
create index tie_of_b on tie (b, years, sort_key desc, a);
create index tie_inner on tie (a, inner_b);
create index tie_fading on tie (a, fades_below);

-- Positions that began or ended after we knew the person, and when we noticed; "held" is the position as JSON.
create table position_move (
  held_position uuid not null,
  began boolean not null,
  person uuid not null,
  organization uuid not null,
  on_day date not null,
  noticed timestamp(6) with time zone not null,
  held varchar(4000) not null,
  primary key (held_position, began)
);
create index position_move_by_person on position_move (person, noticed);

-- Reasons to act. "addressee" is the owner of the relationship, or the nil id where it has none; "true_from" is when it
-- first became true, "visible_from" when it may be shown (after a snooze; never, once done).
create table signal (
  id uuid not null primary key,
  relationship uuid not null,
  level varchar(40) not null,
  rule varchar(100) not null,
  about varchar(400) not null,
  severity smallint not null,
  person uuid,
  addressee uuid not null,
  holds_from timestamp(6) with time zone not null,
  holds_until timestamp(6) with time zone not null,
  true_from timestamp(6) with time zone not null,
  visible_from timestamp(6) with time zone not null,
  sentence varchar(200) not null,
  arguments varchar(20000) not null,
  evidence varchar(50000) not null,
  act varchar(20) not null
);
create index signal_for on signal (addressee, severity, visible_from, id);
create index signal_for_all on signal (severity, visible_from, id);
create index signal_in on signal (relationship);

-- What people said to a signal. Facts: they outlive the signal's row, which is derived.
create table signal_reply (
  relationship uuid not null,
  rule varchar(100) not null,
  about varchar(400) not null,
  done_at timestamp(6) with time zone,
  snoozed_until timestamp(6) with time zone,
  primary key (relationship, rule, about)
);

-- With which rules the relationships of a level were examined last.
create table rules_applied (
  level varchar(40) not null primary key,
  fingerprint varchar(20000) not null
);
