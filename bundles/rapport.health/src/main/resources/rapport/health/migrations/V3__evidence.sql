-- What the evidence of each relationship with health weighs, so that another formula sums it up without reading the facts again. "form" tells
-- how it was drawn from them; that of before is not known.
create table health_evidence (
  relationship uuid not null primary key,
  form integer not null,
  weighings bytea not null
);

insert into health_evidence (relationship, form, weighings)
select relationship, 0, sums from relationship_health;
