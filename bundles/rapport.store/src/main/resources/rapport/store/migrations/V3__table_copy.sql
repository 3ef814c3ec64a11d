-- Which of the two places for copies of a module's tables holds which copy. A copy that is not named here is not whole.
create table table_copy (
  module varchar(100) not null,
  copy varchar(20) not null,
  slot char(1) not null,
  primary key (module, copy)
);
