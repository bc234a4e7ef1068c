-- Who holds cases together, how many persons someone has, and who covers for whom. Owned by planning. Each authority's store has its own.

create table further_coordinator (
    id uuid primary key,
    case_id uuid not null,
    staff varchar(80) not null,
    staff_shown varchar(200) not null,
    shares boolean not null,
    namer varchar(80) not null,
    namer_name varchar(200) not null,
    namer_title varchar(200) not null,
    namer_authority varchar(20) not null,
    named_at timestamp with time zone not null
);
create index further_coordinator_case on further_coordinator (case_id, staff, id);

-- Why someone has more persons than the model says. It names no one who gets support.
create table caseload_reason (
    id uuid primary key,
    team varchar(60) not null,
    staff varchar(80) not null,
    staff_shown varchar(200) not null,
    persons integer not null,
    most integer not null,
    reason varchar(500) not null,
    namer varchar(80) not null,
    namer_name varchar(200) not null,
    namer_title varchar(200) not null,
    namer_authority varchar(20) not null,
    named_at timestamp with time zone not null
);
create index caseload_reason_staff on caseload_reason (team, staff, id);

create table staff_absence (
    id uuid primary key,
    staff varchar(80) not null,
    staff_shown varchar(200) not null,
    from_day date not null,
    to_day date not null,
    cover varchar(80) not null,
    cover_shown varchar(200) not null,
    namer varchar(80) not null,
    namer_name varchar(200) not null,
    namer_title varchar(200) not null,
    namer_authority varchar(20) not null,
    named_at timestamp with time zone not null,
    constraint staff_absence_days check (to_day >= from_day)
);
create index staff_absence_to on staff_absence (to_day);

create table staff_absence_end (
    id uuid primary key,
    absence_id uuid not null references staff_absence (id),
    ended_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint staff_absence_end_once unique (absence_id)
);

-- One row, held by whoever settles an absence, so that two do not settle the same days.
create table staff_absence_turn (
    turn integer primary key
);
insert into staff_absence_turn (turn) values (1);

grant select, insert on further_coordinator to ${app};
grant select, insert on caseload_reason to ${app};
grant select, insert on staff_absence to ${app};
grant select, insert on staff_absence_end to ${app};
grant select, update on staff_absence_turn to ${app};
