-- What a supplier promised to deliver by a day. "level" is that of the relationship, which never changes.
create table suppliers_line (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  order_number varchar(200) not null,
  item varchar(200) not null,
  quantity double precision not null,
  unit varchar(200),
  promised date not null,
  deleted_at timestamp(6) with time zone
);
create index suppliers_line_by_relationship on suppliers_line (relationship, promised, id);
create index suppliers_line_by_order on suppliers_line (relationship, order_number, item);
create index suppliers_line_by_day on suppliers_line (promised, id);
create index suppliers_line_by_deletion on suppliers_line (deleted_at, id);

-- What arrived of a line on a day.
create table suppliers_delivery (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  line uuid not null,
  arrived date not null,
  quantity double precision not null,
  deleted_at timestamp(6) with time zone
);
create index suppliers_delivery_by_relationship on suppliers_delivery (relationship, arrived, id);
create index suppliers_delivery_by_line on suppliers_delivery (line);
create index suppliers_delivery_by_day on suppliers_delivery (arrived, id);
create index suppliers_delivery_by_deletion on suppliers_delivery (deleted_at, id);

-- Which promise of the core stands for an order.
create table suppliers_order (
  relationship uuid not null,
  order_number varchar(200) not null,
  commitment uuid not null,
  primary key (relationship, order_number)
);

-- Contracts and certificates. "act_by" is the day of notice, or else the last day.
create table suppliers_paper (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  expires date not null,
  notice date,
  act_by date not null,
  deleted_at timestamp(6) with time zone
);
create index suppliers_paper_by_relationship on suppliers_paper (relationship, act_by, id);
create index suppliers_paper_by_day on suppliers_paper (act_by, id);
create index suppliers_paper_by_deletion on suppliers_paper (deleted_at, id);

-- How much depends on a supplier and how easily it could fail; the newest counts.
create table suppliers_assessment (
  id uuid not null primary key,
  version bigint not null,
  relationship uuid not null,
  level varchar(40) not null,
  impact int not null,
  risk int not null,
  basis varchar(2000) not null,
  made_on date not null,
  made_by uuid,
  deleted_at timestamp(6) with time zone
);
create index suppliers_assessment_by_relationship on suppliers_assessment (relationship, made_on, id);
create index suppliers_assessment_by_day on suppliers_assessment (made_on, id);
create index suppliers_assessment_by_deletion on suppliers_assessment (deleted_at, id);
