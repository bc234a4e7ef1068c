-- Crisis plans, who has got a copy on paper, and what became of it. Owned by planning. Each authority's store has its own.

-- Every saved version, whole. Somebody to call is three lines: who, which number, when they answer.
create table crisis_plan (
    id uuid primary key,
    plan_id uuid not null,
    case_id uuid not null,
    revision bigint not null,
    early_signs varchar(600) not null,
    helps_me varchar(600) not null,
    others_do varchar(600) not null,
    others_do_not varchar(400) not null,
    call_1 varchar(120) not null,
    call_2 varchar(120) not null,
    call_3 varchar(120) not null,
    emergency varchar(120) not null,
    medicines varchar(300) not null,
    children varchar(160) not null,
    pets varchar(120) not null,
    house_keys varchar(120) not null,
    made_with varchar(120) not null,
    made_on date not null,
    valid_until date not null,
    approved_on date,
    approved bigint,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint crisis_plan_once unique (plan_id, revision),
    constraint crisis_plan_one_plan unique (case_id, revision),
    constraint crisis_plan_approval check ((approved_on is null) = (approved is null))
);

create table crisis_copy (
    id uuid primary key,
    case_id uuid not null,
    plan_id uuid not null,
    revision bigint not null,
    holder varchar(20) not null,
    who varchar(120) not null,
    handed_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index crisis_copy_case on crisis_copy (case_id, id);

-- What was said or done about a copy that is no longer to be used, wherever it was handed: on paper, or as a disclosure.
create table crisis_copy_end (
    id uuid primary key,
    case_id uuid not null,
    copy_id uuid not null,
    how varchar(20) not null,
    ended_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint crisis_copy_end_once unique (copy_id)
);
create index crisis_copy_end_case on crisis_copy_end (case_id, id);

grant select, insert on crisis_plan to ${app};
grant select, insert on crisis_copy to ${app};
grant select, insert on crisis_copy_end to ${app};
