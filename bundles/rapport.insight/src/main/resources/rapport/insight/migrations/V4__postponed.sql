-- Relationships that many changes at once have touched and that are looked at afterwards; "position" is that of the last of these changes.
create table examination_due (
  relationship uuid not null,
  position bigint not null,
  primary key (relationship, position)
);
