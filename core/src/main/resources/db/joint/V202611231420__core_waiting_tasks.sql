-- Tasks that wait until a day, and why. Owned by core.

create table task_wait (
    id uuid primary key,
    case_id uuid not null,
    subject varchar(300) not null,
    until_day date not null,
    reason varchar(500) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index task_wait_subject on task_wait (case_id, subject, id);
create index task_wait_until on task_wait (until_day);

grant select, insert on task_wait to ${app};
