alter table import_refused add column findings text;
