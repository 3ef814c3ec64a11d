-- What somebody answered, for the timeline of that person.
create index concern_step_by_person on concern_step (said_by, at);
