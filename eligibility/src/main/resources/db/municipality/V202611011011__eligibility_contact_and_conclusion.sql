-- Contacts, advice and concluded assessments of a municipality. Owned by eligibility.

create table contact (
    id uuid primary key,
    case_id uuid not null,
    caller varchar(20) not null,
    caller_name varchar(200) not null,
    caller_phone varchar(40) not null,
    matter varchar(4000) not null,
    next_step varchar(20) not null,
    call_back_on date,
    referred_to varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    taken_at timestamp with time zone not null
);
create index contact_case on contact (case_id, taken_at);

-- Advice leaves nothing about anyone.
create table advice (
    id uuid primary key,
    team varchar(60) not null,
    caller varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    given_at timestamp with time zone not null
);
create index advice_team on advice (team, given_at);

create table concluded_assessment (
    id uuid primary key,
    case_id uuid not null,
    team varchar(60) not null,
    blueprint_hash varchar(64) not null,
    outcome varchar(10) not null,
    explanation varchar(200000) not null,
    explanation_text varchar(100000) not null,
    rests_on bigint not null,
    concluded_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    concluded_at timestamp with time zone not null
);
create index concluded_assessment_case on concluded_assessment (case_id, rests_on, id);

grant select, insert on contact to ${app};
grant select, insert on advice to ${app};
grant select, insert on concluded_assessment to ${app};
