-- Whether it is we who have the concern, as when a delivery of a supplier was bad.
alter table concern add column ours boolean default false not null;
