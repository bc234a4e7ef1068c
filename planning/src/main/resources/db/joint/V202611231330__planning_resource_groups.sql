-- The person's resource group, what each member may know, its meetings, and the pages handed to members. Owned by planning.
-- Each authority's store has its own.

-- Every saved version of who a member is, with the person's wish that they are one.
create table group_member (
    id uuid primary key,
    member_id uuid not null,
    case_id uuid not null,
    revision bigint not null,
    name varchar(120) not null,
    role varchar(20) not null,
    relation varchar(120) not null,
    organisation varchar(160) not null,
    reached varchar(200) not null,
    mark varchar(20) not null,
    asked varchar(20) not null,
    wish varchar(1000) not null,
    wished_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_member_once unique (member_id, revision)
);
create index group_member_case on group_member (case_id, id);

-- What the person has said that a member may know; the last that was said counts, and it may be nothing.
create table group_member_knows (
    id uuid primary key,
    case_id uuid not null,
    member_id uuid not null,
    parts varchar(200) not null,
    asked varchar(20) not null,
    words varchar(1000) not null,
    said_on date not null,
    valid_until date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index group_member_knows_case on group_member_knows (case_id, id);

create table group_member_end (
    id uuid primary key,
    case_id uuid not null,
    member_id uuid not null,
    reason varchar(20) not null,
    words varchar(1000) not null,
    ended_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_member_end_once unique (member_id)
);
create index group_member_end_case on group_member_end (case_id, id);

-- A meeting as it is planned, every version; a meeting that is called off is a version too.
create table group_meeting (
    id uuid primary key,
    meeting_id uuid not null,
    case_id uuid not null,
    revision bigint not null,
    planned_on date not null,
    at_hour varchar(5) not null,
    place varchar(200) not null,
    agenda varchar(2000) not null,
    called_off boolean not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_meeting_once unique (meeting_id, revision)
);
create index group_meeting_case on group_meeting (case_id, id);

-- What a meeting came to; a correction is a version of its own.
create table group_minutes (
    id uuid primary key,
    meeting_id uuid not null,
    case_id uuid not null,
    revision bigint not null,
    held_on date not null,
    present varchar(2000) not null,
    person_present boolean not null,
    own_words varchar(2000) not null,
    minutes varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_minutes_once unique (meeting_id, revision)
);
create index group_minutes_case on group_minutes (case_id, id);

create table group_decision (
    id uuid primary key,
    case_id uuid not null,
    meeting_id uuid not null,
    position int not null,
    what varchar(400) not null,
    who varchar(200) not null,
    due_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index group_decision_case on group_decision (case_id, id);

create table group_decision_settled (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null,
    outcome varchar(20) not null,
    words varchar(400) not null,
    settled_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_decision_settled_once unique (decision_id)
);
create index group_decision_settled_case on group_decision_settled (case_id, id);

-- That minutes were made known to the person: when, and how.
create table group_minutes_told (
    id uuid primary key,
    case_id uuid not null,
    minutes_id uuid not null,
    how varchar(20) not null,
    told_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index group_minutes_told_case on group_minutes_told (case_id, id);

-- A page handed to a member by a link. Of the link only a hash is kept, from which nobody can make it again.
create table group_page (
    id uuid primary key,
    case_id uuid not null,
    member_id uuid not null,
    part varchar(20) not null,
    disclosure_id uuid not null,
    link_hash varchar(64) not null,
    expires_at timestamp with time zone not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_page_link unique (link_hash)
);
create index group_page_case on group_page (case_id, id);

create table group_page_end (
    id uuid primary key,
    case_id uuid not null,
    page_id uuid not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint group_page_end_once unique (page_id)
);
create index group_page_end_case on group_page_end (case_id, id);

grant select, insert on group_member to ${app};
grant select, insert on group_member_knows to ${app};
grant select, insert on group_member_end to ${app};
grant select, insert on group_meeting to ${app};
grant select, insert on group_minutes to ${app};
grant select, insert on group_decision to ${app};
grant select, insert on group_decision_settled to ${app};
grant select, insert on group_minutes_told to ${app};
grant select, insert on group_page to ${app};
grant select, insert on group_page_end to ${app};
