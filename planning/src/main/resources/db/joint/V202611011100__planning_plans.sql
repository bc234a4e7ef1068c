-- Plans, their follow-ups and information given. Owned by planning. Each authority's store has its own.

-- Every saved version, whole. The two last columns before the signature are read by lists of tasks.
create table plan_version (
    id uuid primary key,
    plan_id uuid not null,
    case_id uuid not null,
    owner varchar(20) not null,
    revision bigint not null,
    viewed bigint,
    content varchar(400000) not null,
    next_follow_up date,
    without_date integer not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint plan_version_once unique (plan_id, revision),
    constraint plan_version_one_plan unique (case_id, revision)
);

create table goal_progress (
    id uuid primary key,
    follow_up_id uuid not null,
    position integer not null,
    case_id uuid not null,
    plan_id uuid not null,
    goal_id uuid not null,
    followed_up_on date not null,
    direction varchar(20) not null,
    rating integer,
    own_words varchar(500) not null,
    status varchar(20) not null,
    next_on date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint goal_progress_rating check (rating is null or rating between 0 and 10),
    constraint goal_progress_once unique (follow_up_id, goal_id)
);
create index goal_progress_case on goal_progress (case_id, followed_up_on);

create table information_given (
    id uuid primary key,
    case_id uuid not null,
    given_on date not null,
    told varchar(2000) not null,
    recommended varchar(2000) not null,
    help varchar(20) not null,
    help_with varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index information_given_case on information_given (case_id, given_on);

grant select, insert on plan_version to ${app};
grant select, insert on goal_progress to ${app};
grant select, insert on information_given to ${app};
