-- Contacts with the person and attempts at them, what was struck, and what was done about absence. Owned by planning. Each authority's store
-- has its own.

create table contact_made (
    id uuid primary key,
    case_id uuid not null,
    way varchar(20) not null,
    place varchar(20) not null,
    with_whom varchar(20) not null,
    made_on date not null,
    minutes integer not null,
    method varchar(80) not null,
    manual varchar(300) not null,
    fidelity varchar(20) not null,
    note_id uuid,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index contact_made_case on contact_made (case_id, made_on);

create table contact_struck (
    id uuid primary key,
    case_id uuid not null,
    contact_id uuid not null,
    why varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint contact_struck_once unique (contact_id)
);
create index contact_struck_case on contact_struck (case_id, id);

create table absence_step (
    id uuid primary key,
    case_id uuid not null,
    step varchar(20) not null,
    taken_on date not null,
    words varchar(500) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index absence_step_case on absence_step (case_id, id);

grant select, insert on contact_made to ${app};
grant select, insert on contact_struck to ${app};
grant select, insert on absence_step to ${app};
