-- Answers to instruments that measure how a person is, the scores they gave, and what was struck. Owned by planning. Each authority's store has
-- its own.

create table measurement (
    id uuid primary key,
    case_id uuid not null,
    instrument varchar(60) not null,
    edition varchar(100) not null,
    answered_on date not null,
    answered_by varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index measurement_case on measurement (case_id, answered_on);

create table measurement_value (
    id uuid primary key,
    case_id uuid not null,
    measurement_id uuid not null,
    kind varchar(20) not null,
    item varchar(40) not null,
    points integer not null,
    constraint measurement_value_once unique (measurement_id, kind, item)
);
create index measurement_value_case on measurement_value (case_id, id);

create table measurement_struck (
    id uuid primary key,
    case_id uuid not null,
    measurement_id uuid not null,
    why varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint measurement_struck_once unique (measurement_id)
);
create index measurement_struck_case on measurement_struck (case_id, id);

grant select, insert on measurement to ${app};
grant select, insert on measurement_value to ${app};
grant select, insert on measurement_struck to ${app};
