create table plan_setting (
  name    varchar(100)  not null primary key,
  setting varchar(4000) not null
);
