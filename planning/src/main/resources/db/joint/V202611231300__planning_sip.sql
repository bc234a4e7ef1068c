-- Coordinated individual plans, from the need to the end. Owned by planning. Each authority's store has its own.
-- Everything here is added and never changed; what is locked lies with its lock.

create table sip_need (
    id uuid primary key,
    case_id uuid not null,
    noticed_on date not null,
    initiator varchar(20) not null,
    important varchar(2000) not null,
    question varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index sip_need_case on sip_need (case_id);

create table sip_invitation (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    receiver_kind varchar(20) not null,
    receiver_authority varchar(20),
    receiver varchar(400) not null,
    channel varchar(20) not null,
    how_consented varchar(1000) not null,
    meeting_at timestamp with time zone not null,
    place varchar(400) not null,
    question varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    called_at timestamp with time zone not null
);
create index sip_invitation_case on sip_invitation (case_id, id);

create table sip_answer (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    invitation_id uuid not null,
    said varchar(20) not null,
    words varchar(400) not null,
    said_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index sip_answer_case on sip_answer (case_id, id);

create table sip_version (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    round_number integer not null,
    revision bigint not null,
    content varchar(400000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint sip_version_once unique (sip_id, revision)
);
create index sip_version_case on sip_version (case_id);

create table sip_lock (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    round_number integer not null,
    revision bigint not null,
    led_by varchar(20) not null,
    led_by_name varchar(500) not null,
    follow_up_on date not null,
    follow_up_by varchar(500) not null,
    content varchar(400000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    locked_at timestamp with time zone not null,
    constraint sip_lock_once unique (sip_id, round_number)
);
create index sip_lock_case on sip_lock (case_id, id);

create table sip_follow_up (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    round_number integer not null,
    followed_up_on date not null,
    direction varchar(20) not null,
    own_words varchar(4000) not null,
    evaluation varchar(4000) not null,
    next_on date not null,
    next_by varchar(400) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index sip_follow_up_case on sip_follow_up (case_id, id);

create table sip_end (
    id uuid primary key,
    sip_id uuid not null,
    case_id uuid not null,
    ended_on date not null,
    reason varchar(30) not null,
    words varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint sip_end_once unique (sip_id)
);
create index sip_end_case on sip_end (case_id);

grant select, insert on sip_need to ${app};
grant select, insert on sip_invitation to ${app};
grant select, insert on sip_answer to ${app};
grant select, insert on sip_version to ${app};
grant select, insert on sip_lock to ${app};
grant select, insert on sip_follow_up to ${app};
grant select, insert on sip_end to ${app};
