create table book (
  id uuid not null primary key,
  title varchar(200) not null,
  pages integer not null,
  version bigint not null
);
create unique index book_by_title on book (title);
create index book_by_pages on book (pages, id);

create table page_total (
  id integer not null primary key,
  pages bigint not null,
  applied bigint not null
);
