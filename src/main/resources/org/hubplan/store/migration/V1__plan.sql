-- A plan file: its settings and options, the first state of its baseline, and the log of everything done
-- since. Only the log grows; an option is the baseline plus its changes.
--
-- Read by H2 and PostgreSQL alike: every name in lower case, none quoted, none a reserved word. The only
-- types, and words, are those of Vocabulary.

create table plan_setting (
  name    varchar not null primary key,
  setting varchar not null
);

-- option 0 is the baseline
create table plan_option (
  number    integer not null primary key,
  name      varchar not null,
  effective date    not null,
  locked    boolean not null
);

-- ---- the first state

-- place: order on the board
create table hub (
  place      integer not null primary key,
  code       varchar not null,
  name       varchar not null,
  kind       varchar not null,
  desks      integer,
  restricted boolean not null,
  closed     boolean not null
);

create table rate_card (
  financial_year varchar not null primary key
);

-- pence a year for one full-time post
create table rate (
  financial_year varchar not null,
  grade          varchar not null,
  pence          bigint  not null,
  basis          varchar not null,
  primary key (financial_year, grade)
);

-- fte in hundredths, here and below
create table post (
  id         integer not null primary key,
  number     varchar not null,
  title      varchar not null,
  grade      varchar not null,
  function   varchar not null,
  owner      varchar not null,
  hub        varchar not null,
  fte        bigint  not null,
  funded     boolean not null,
  shift      varchar not null,
  building   varchar not null,
  restricted boolean not null,
  closed     boolean not null
);

-- who fills a post, in the order they came; the grade is the one held
create table occupant (
  post   integer not null,
  place  integer not null,
  person integer not null,
  grade  varchar not null,
  held   varchar not null,
  fte    bigint  not null,
  primary key (post, place)
);

-- people without a post, in the unplaced tray
create table displaced (
  person    integer not null primary key,
  grade     varchar not null,
  held      varchar not null,
  fte       bigint  not null,
  command   varchar not null,
  last_post varchar not null
);

-- ---- everything since

-- payload: what was done, as JSON; its first piece, where it is long
create table log_entry (
  n               bigint  not null primary key,
  made_at         timestamp(3) with time zone not null,
  author          varchar not null,
  option_number   integer not null,
  kind            varchar not null,
  payload         varchar not null,
  words           varchar not null,
  reason          varchar not null,
  effective       date    not null,
  previous_hash   varchar not null,
  hash            varchar not null
);

-- the further pieces of a long payload (H2 ends a text at 1,048,576 characters)
create table log_payload (
  n     bigint  not null,
  piece integer not null,
  more  varchar not null,
  primary key (n, piece)
);
