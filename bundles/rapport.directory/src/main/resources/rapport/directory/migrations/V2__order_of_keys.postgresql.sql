-- Keys are compared character by character, as the embedded database does.
alter table party alter column name_key type varchar(80) collate "C";
alter table party alter column employer_key type varchar(80) collate "C";
alter table party_word alter column word type varchar(40) collate "C";
alter table contact_point alter column normalised type varchar(320) collate "C";
alter table tag alter column tag type varchar(60) collate "C";
alter table organization_domain alter column domain type varchar(255) collate "C";
