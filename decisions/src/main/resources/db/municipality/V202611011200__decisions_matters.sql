-- Matters under the Social Services Act: application, investigation, consultation, delegation, decision, notice. Owned by decisions.

create table application (
    id uuid primary key,
    case_id uuid not null,
    arrived_on date not null,
    form varchar(20) not null,
    applied_by varchar(20) not null,
    representative varchar(2000) not null,
    applied_for varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    registered_at timestamp with time zone not null
);
create index application_case on application (case_id, id);
create index application_arrived on application (arrived_on);

create table investigation (
    id uuid primary key,
    case_id uuid not null,
    application_id uuid not null unique references application (id),
    opened_on date not null,
    law varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    opened_at timestamp with time zone not null
);

create table investigation_text (
    id uuid primary key,
    investigation_id uuid not null references investigation (id),
    version integer not null,
    text varchar(40000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null,
    unique (investigation_id, version)
);

create table investigation_draft (
    id uuid primary key,
    investigation_id uuid not null references investigation (id),
    writer varchar(80) not null,
    based_on integer not null,
    text varchar(40000) not null,
    saved_at timestamp with time zone not null,
    unique (investigation_id, writer)
);

create table consultation (
    id uuid primary key,
    case_id uuid not null,
    way varchar(20) not null,
    consulted varchar(200) not null,
    asked varchar(20),
    held_on date not null,
    text varchar(4000) not null,
    view_code varchar(20),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index consultation_case on consultation (case_id, id);

create table consultation_answer (
    consultation_id uuid primary key references consultation (id),
    copy_id uuid not null
);

create table delegation_order (
    id uuid primary key,
    board varchar(200) not null,
    adopted varchar(400) not null,
    valid_from date not null,
    valid_to date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);

create table delegation_item (
    id uuid primary key,
    order_id uuid not null references delegation_order (id),
    place integer not null,
    number varchar(40) not null,
    role varchar(200) not null,
    delegate varchar(80),
    team varchar(60) not null,
    topic varchar(60) not null,
    kinds varchar(200) not null
);
create index delegation_item_order on delegation_item (order_id, place);

create table municipal_decision (
    id uuid primary key,
    case_id uuid not null,
    kind varchar(20) not null,
    team varchar(60) not null,
    team_name varchar(200) not null,
    addressee_name varchar(200) not null,
    addressee_number varchar(40) not null,
    authority_name varchar(200) not null,
    decided_on date not null,
    period_from date,
    period_to date,
    conditions varchar(2000) not null,
    reasons varchar(10000) not null,
    extends_id uuid references municipal_decision (id),
    rests_on varchar(10000) not null,
    material_sent_on date,
    answer_by date,
    reply varchar(10000) not null,
    not_heard_reason varchar(10000) not null,
    delegation_order_id uuid not null references delegation_order (id),
    delegation_number varchar(40) not null,
    delegation_role varchar(200) not null,
    delegation_board varchar(200) not null,
    law_topic varchar(60) not null,
    law varchar(200) not null,
    appeal_law varchar(200) not null,
    statute_book varchar(64) not null,
    application_id uuid not null references application (id),
    applied_on date not null,
    applied_for varchar(2000) not null,
    investigation_id uuid not null references investigation (id),
    investigation_version integer not null,
    assessment_id uuid not null,
    blueprint varchar(64) not null,
    outcome varchar(10) not null,
    explanation varchar(200000) not null,
    consulted varchar(20000) not null,
    letter varchar(40) not null,
    content_hash varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    decided_at timestamp with time zone not null
);
create index municipal_decision_case on municipal_decision (case_id, id);
create index municipal_decision_team on municipal_decision (team, id);
create index municipal_decision_end on municipal_decision (period_to, case_id);
create index municipal_decision_application on municipal_decision (application_id);
create index municipal_decision_day on municipal_decision (decided_on);

create table notice (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    method varchar(30) not null,
    sent_on date not null,
    received_on date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index notice_case on notice (case_id, id);
create index notice_decision on notice (decision_id);

-- Only a draft may be changed; everything else can only be read and added to.
grant select, insert on application to ${app};
grant select, insert on investigation to ${app};
grant select, insert on investigation_text to ${app};
grant select, insert, update, delete on investigation_draft to ${app};
grant select, insert on consultation to ${app};
grant select, insert on consultation_answer to ${app};
grant select, insert on delegation_order to ${app};
grant select, insert on delegation_item to ${app};
grant select, insert on municipal_decision to ${app};
grant select, insert on notice to ${app};
