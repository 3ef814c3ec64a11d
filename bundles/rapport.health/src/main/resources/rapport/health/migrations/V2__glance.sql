-- So that the latest change is found at once.
create index relationship_health_by_time on relationship_health (as_of);
