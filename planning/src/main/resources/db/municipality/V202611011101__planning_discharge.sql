-- How cases have ended, with the team's goals as they were measured. Owned by planning.
create table discharge (
    id uuid primary key,
    case_id uuid not null unique,
    team varchar(60) not null,
    ended_on date not null,
    reason varchar(40) not null,
    summary varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index discharge_team on discharge (team, ended_on);

create table discharge_goal (
    id uuid primary key,
    discharge_id uuid not null references discharge (id),
    position integer not null,
    goal varchar(60) not null,
    answer varchar(10) not null,
    why varchar(1000) not null,
    evidence varchar(20000) not null,
    constraint discharge_goal_once unique (discharge_id, goal)
);

grant select, insert on discharge to ${app};
grant select, insert on discharge_goal to ${app};
