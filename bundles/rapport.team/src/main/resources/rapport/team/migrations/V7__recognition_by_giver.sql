-- Whoever said thank you finds it again among their own.
create index team_recognition_by_giver on team_recognition (giver, given_at desc, id);
