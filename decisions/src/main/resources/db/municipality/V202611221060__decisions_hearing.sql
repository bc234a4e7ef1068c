-- What comes before a decision: who speaks for the person, conflicts of interest, hearings, material, communication, delay. Owned by decisions.

create table right_to_speak (
    application_id uuid primary key references application (id),
    case_id uuid not null,
    kind varchar(20) not null,
    name varchar(200) not null,
    scope varchar(1000) not null,
    may_substitute boolean not null,
    dated_on date,
    seen_by varchar(200) not null,
    covers boolean not null
);
create index right_to_speak_case on right_to_speak (case_id);

create table conflict_declaration (
    id uuid primary key,
    case_id uuid not null,
    ground varchar(30),
    text varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index conflict_declaration_case on conflict_declaration (case_id);

create table interpreter_need (
    id uuid primary key,
    case_id uuid not null,
    language varchar(200) not null,
    aid varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index interpreter_need_case on interpreter_need (case_id);

create table oral_hearing (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    before_whom varchar(20) not null,
    asked_on date not null,
    law varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index oral_hearing_case on oral_hearing (case_id);

create table oral_hearing_end (
    hearing_id uuid primary key references oral_hearing (id) not null,
    case_id uuid not null,
    held boolean not null,
    held_on date not null,
    present varchar(2000) not null,
    text varchar(10000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index oral_hearing_end_case on oral_hearing_end (case_id);

create table investigation_material (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    what varchar(4000) not null,
    source varchar(200) not null,
    from_the_person boolean not null,
    way varchar(20) not null,
    came_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index investigation_material_case on investigation_material (case_id);

create table communication (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    answer_by date not null,
    material varchar(200000) not null,
    covers varchar(40000) not null,
    sent_on date not null,
    method varchar(30) not null,
    addressee_name varchar(200) not null,
    addressee_number varchar(40) not null,
    team_name varchar(200) not null,
    authority_name varchar(200) not null,
    board varchar(200) not null,
    letter varchar(40) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index communication_case on communication (case_id);

create table communication_reply (
    id uuid primary key,
    communication_id uuid not null references communication (id),
    case_id uuid not null,
    came_on date not null,
    form varchar(20) not null,
    text varchar(3000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index communication_reply_case on communication_reply (case_id);

create table communication_skipped (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    ground varchar(30) not null,
    reason varchar(2000) not null,
    covers varchar(40000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index communication_skipped_case on communication_skipped (case_id);

create table completion_request (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    answer_by date not null,
    what varchar(2000) not null,
    sent_on date not null,
    method varchar(30) not null,
    addressee_name varchar(200) not null,
    addressee_number varchar(40) not null,
    team_name varchar(200) not null,
    authority_name varchar(200) not null,
    board varchar(200) not null,
    letter varchar(40) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index completion_request_case on completion_request (case_id);

create table application_withdrawal (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    came_on date not null,
    form varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index application_withdrawal_case on application_withdrawal (case_id);

create table delay_notice (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    applied_on date not null,
    reason varchar(2000) not null,
    sent_on date not null,
    method varchar(30) not null,
    addressee_name varchar(200) not null,
    addressee_number varchar(40) not null,
    team_name varchar(200) not null,
    authority_name varchar(200) not null,
    board varchar(200) not null,
    letter varchar(40) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index delay_notice_case on delay_notice (case_id);

create table delay_demand (
    id uuid primary key,
    case_id uuid not null,
    about_id uuid not null,
    came_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index delay_demand_case on delay_demand (case_id);

create index delay_demand_came on delay_demand (came_on);
create index delay_notice_about on delay_notice (about_id);

-- Everything that a decision rests on can only be read and added to.
grant select, insert on right_to_speak to ${app};
grant select, insert on conflict_declaration to ${app};
grant select, insert on interpreter_need to ${app};
grant select, insert on oral_hearing to ${app};
grant select, insert on oral_hearing_end to ${app};
grant select, insert on investigation_material to ${app};
grant select, insert on communication to ${app};
grant select, insert on communication_reply to ${app};
grant select, insert on communication_skipped to ${app};
grant select, insert on completion_request to ${app};
grant select, insert on application_withdrawal to ${app};
grant select, insert on delay_notice to ${app};
grant select, insert on delay_demand to ${app};
