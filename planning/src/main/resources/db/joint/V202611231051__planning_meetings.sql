-- Meetings of a team: who was in the room, and whom they took up. Owned by planning. Each authority's store has its own.

create table meeting (
    id uuid primary key,
    team varchar(60) not null,
    held_on date not null,
    own varchar(1000) not null,
    others varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    started_at timestamp with time zone not null
);
create index meeting_started on meeting (started_at);

create table meeting_person (
    id uuid primary key,
    case_id uuid not null,
    meeting_id uuid,
    what varchar(20) not null,
    heard varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index meeting_person_case on meeting_person (case_id, id);
create index meeting_person_meeting on meeting_person (meeting_id);

grant select, insert on meeting to ${app};
grant select, insert on meeting_person to ${app};
