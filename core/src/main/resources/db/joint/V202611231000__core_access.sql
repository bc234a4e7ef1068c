-- Who may open whose file, and on which ground each line of the log stands. Owned by core.

alter table access_log add column ground varchar(40) default '' not null;

create table team_adoption (
    id uuid primary key,
    team varchar(60) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);
create index team_adoption_team on team_adoption (team, id);

create table team_member (
    adoption_id uuid not null references team_adoption (id),
    team varchar(60) not null,
    kind varchar(10) not null,
    name varchar(200) not null,
    primary key (adoption_id, kind, name)
);
create index team_member_name on team_member (name, kind);

create table staff_relation (
    id uuid primary key,
    staff varchar(80) not null,
    kind varchar(20) not null,
    number_kind varchar(60) not null,
    number_value varchar(20) not null,
    recorder varchar(80) not null,
    recorder_name varchar(200) not null,
    recorder_title varchar(200) not null,
    recorder_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index staff_relation_staff on staff_relation (staff);

create table named_access (
    id uuid primary key,
    case_id uuid not null,
    staff varchar(80) not null,
    staff_shown varchar(200) not null,
    named boolean not null,
    reason varchar(1000) not null,
    namer varchar(80) not null,
    namer_name varchar(200) not null,
    namer_title varchar(200) not null,
    namer_authority varchar(20) not null,
    named_at timestamp with time zone not null
);
create index named_access_staff on named_access (staff, case_id, id);
create index named_access_case on named_access (case_id);

create table access_reason (
    id uuid primary key,
    case_id uuid not null,
    reason varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    given_at timestamp with time zone not null,
    until timestamp with time zone not null
);
create index access_reason_staff on access_reason (staff, until);
create index access_reason_case on access_reason (case_id);

grant select, insert on team_adoption to ${app};
grant select, insert on team_member to ${app};
grant select, insert on staff_relation to ${app};
grant select, insert on named_access to ${app};
grant select, insert on access_reason to ${app};
