-- Rehabilitation plans. Owned by planning, the region's.

-- Every saved version, whole. An intervention is three lines: what, who, when.
create table rehabilitation_plan (
    id uuid primary key,
    plan_id uuid not null,
    case_id uuid not null,
    revision bigint not null,
    life_goals varchar(1000) not null,
    resources varchar(1000) not null,
    step_1 varchar(600) not null,
    step_2 varchar(600) not null,
    step_3 varchar(600) not null,
    step_4 varchar(600) not null,
    step_5 varchar(600) not null,
    step_6 varchar(600) not null,
    taken_part varchar(500) not null,
    follow_up_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint rehabilitation_plan_once unique (plan_id, revision),
    constraint rehabilitation_plan_one_plan unique (case_id, revision)
);

grant select, insert on rehabilitation_plan to ${app};
