-- What people promised one another outside of any relationship is found without a walk through all that they promised in one.
-- PostgreSQL combines the indexes it has for that.
create index commitment_given_outside on commitment (by_party, relationship, due, id);
create index commitment_received_outside on commitment (to_party, relationship, due, id);
