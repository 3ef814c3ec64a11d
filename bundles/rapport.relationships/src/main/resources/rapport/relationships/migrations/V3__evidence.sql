-- Why a step was taken although something was missing, and the names of what was missing, separated by spaces.
alter table stage_change add column override_reason varchar(2000);
alter table stage_change add column missing varchar(2000);
