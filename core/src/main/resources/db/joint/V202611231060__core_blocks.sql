-- What a person has blocked, and what was opened in an emergency. Owned by core.

-- The unit of the one who signed; what was signed before has none.
alter table note add column unit varchar(200);

create table block_mode (
    id uuid primary key,
    between_units boolean not null,
    shared boolean not null,
    starts_on date not null,
    minutes integer not null,
    review_days integer not null,
    call_first varchar(200) not null,
    decided varchar(400) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    adopted_at timestamp with time zone not null
);

create table block (
    id uuid primary key,
    case_id uuid not null,
    scope varchar(20) not null,
    unit varchar(200) not null,
    parts varchar(100) not null,
    asked_by varchar(20) not null,
    informed varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    set_at timestamp with time zone not null
);
create index block_case on block (case_id, id);

create table block_lift (
    id uuid primary key,
    case_id uuid not null,
    block_id uuid not null references block (id),
    unit varchar(200) not null,
    until date,
    how varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    lifted_at timestamp with time zone not null
);
create index block_lift_case on block_lift (case_id, id);
create index block_lift_block on block_lift (block_id);

-- What another authority has told that the person has blocked there, and unblocked.
create table sender_block (
    id uuid primary key,
    case_id uuid not null,
    sender varchar(20) not null,
    blocked boolean not null,
    received_at timestamp with time zone not null
);
create index sender_block_case on sender_block (case_id, id);

create table emergency_opening (
    id uuid primary key,
    case_id uuid not null,
    danger varchar(20) not null,
    why varchar(1000) not null,
    parts varchar(100) not null,
    unit varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    opened_at timestamp with time zone not null,
    until timestamp with time zone not null
);
create index emergency_opening_case on emergency_opening (case_id, id);

create table emergency_closing (
    id uuid primary key,
    case_id uuid not null,
    opening_id uuid not null references emergency_opening (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    closed_at timestamp with time zone not null
);
create unique index emergency_closing_opening on emergency_closing (opening_id);
create index emergency_closing_case on emergency_closing (case_id);

create table emergency_review (
    id uuid primary key,
    case_id uuid not null,
    opening_id uuid not null references emergency_opening (id),
    verdict varchar(20) not null,
    note varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    reviewed_at timestamp with time zone not null
);
create unique index emergency_review_opening on emergency_review (opening_id);
create index emergency_review_case on emergency_review (case_id);

create table emergency_told (
    id uuid primary key,
    case_id uuid not null,
    opening_id uuid not null references emergency_opening (id),
    told_on date not null,
    how varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create unique index emergency_told_opening on emergency_told (opening_id);
create index emergency_told_case on emergency_told (case_id);

grant select, insert on block_mode to ${app};
grant select, insert on block to ${app};
grant select, insert on block_lift to ${app};
grant select, insert on sender_block to ${app};
grant select, insert on emergency_opening to ${app};
grant select, insert on emergency_closing to ${app};
grant select, insert on emergency_review to ${app};
grant select, insert on emergency_told to ${app};
