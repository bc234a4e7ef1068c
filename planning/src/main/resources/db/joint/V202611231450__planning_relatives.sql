-- Support to relatives: each one's own track, groups and their meetings, which are about no one, and what is only counted. Owned by planning.
-- Each authority's store has its own.

create table relative_case (
    id uuid primary key,
    case_id uuid not null,
    relation varchar(20) not null,
    matter varchar(2000) not null,
    ground varchar(40) not null,
    law varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint relative_case_once unique (case_id)
);

create table relative_support (
    id uuid primary key,
    case_id uuid not null,
    kind varchar(20) not null,
    given_on date not null,
    minutes integer not null,
    words varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_support_by on relative_support (case_id, given_on);

create table relative_support_struck (
    id uuid primary key,
    case_id uuid not null,
    support_id uuid not null,
    why varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint relative_support_struck_once unique (support_id)
);
create index relative_support_struck_by on relative_support_struck (case_id, id);

create table relative_link (
    id uuid primary key,
    case_id uuid not null,
    participant_case uuid,
    member_id uuid,
    words varchar(1000) not null,
    said_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_link_by on relative_link (case_id, id);

create table relative_end (
    id uuid primary key,
    case_id uuid not null,
    ended_on date not null,
    words varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint relative_end_once unique (case_id)
);

create table relative_place (
    id uuid primary key,
    case_id uuid not null,
    group_id uuid not null,
    group_name varchar(200) not null,
    takes_part boolean not null,
    said_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_place_by on relative_place (case_id, id);

create table relative_attendance (
    id uuid primary key,
    case_id uuid not null,
    session_id uuid not null,
    held_on date not null,
    came varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_attendance_by on relative_attendance (case_id, id);

create table relative_group (
    id uuid primary key,
    team varchar(80) not null,
    name varchar(200) not null,
    content varchar(1000) not null,
    begins_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);

create table relative_session (
    id uuid primary key,
    group_id uuid not null,
    held_on date not null,
    theme varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_session_by on relative_session (group_id, held_on);

create table relative_counted (
    id uuid primary key,
    team varchar(80) not null,
    kind varchar(20) not null,
    given_on date not null,
    persons integer not null,
    ground varchar(40) not null,
    law varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index relative_counted_by on relative_counted (team, given_on);
create index relative_place_group on relative_place (group_id, id);

grant select, insert on relative_case to ${app};
grant select, insert on relative_support to ${app};
grant select, insert on relative_support_struck to ${app};
grant select, insert on relative_link to ${app};
grant select, insert on relative_end to ${app};
grant select, insert on relative_place to ${app};
grant select, insert on relative_attendance to ${app};
grant select, insert on relative_group to ${app};
grant select, insert on relative_session to ${app};
grant select, insert on relative_counted to ${app};
