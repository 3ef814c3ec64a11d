-- Surveys whose links are being mailed, until everybody has theirs or somebody stops it. "sent_before" is only there for reminders:
-- those who got their link before it.
create table survey_mailing (
  survey uuid not null primary key,
  by_name varchar(300) not null,
  language varchar(5) not null,
  sent_before timestamp(6) with time zone
);
