-- How the region's own care in a team has ended. Owned by planning.
create table care_end (
    case_id uuid primary key,
    ended_on date not null,
    reason varchar(40) not null,
    summary varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);

grant select, insert on care_end to ${app};
