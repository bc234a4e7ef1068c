-- Erasure of the social record: what is judged of how long a file is kept, what is approved, and the protocol. Owned by decisions.

create table retention_judgement (
    id uuid primary key,
    case_id uuid not null,
    judgement varchar(40) not null,
    applies boolean not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    judged_at timestamp with time zone not null
);
create index retention_judgement_case on retention_judgement (case_id, id);

create table erasure_list (
    id uuid primary key,
    cases integer not null,
    content_hash varchar(64) not null,
    law varchar(200) not null,
    statute_book varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    approved_at timestamp with time zone not null
);

-- A line goes with its case, so that what stands here is what is left to do.
create table erasure_list_case (
    list_id uuid not null references erasure_list (id),
    place integer not null,
    case_id uuid not null,
    last_entry date not null,
    finish_by date not null,
    primary key (list_id, case_id)
);
create index erasure_list_case_case on erasure_list_case (case_id, list_id);

-- No name, no number and no id of a case: only a hash by which whoever has the id can ask.
create table erasure_protocol (
    id uuid primary key,
    list_id uuid not null references erasure_list (id),
    case_reference varchar(64) not null,
    finish_by date not null,
    law varchar(200) not null,
    statute_book varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    erased_at timestamp with time zone not null
);
create index erasure_protocol_case on erasure_protocol (case_reference, id);

create table erasure_protocol_row (
    protocol_id uuid not null references erasure_protocol (id),
    table_name varchar(80) not null,
    erased integer not null,
    primary key (protocol_id, table_name)
);

-- By these the rows of one case are found, and what refers to them.
create index investigation_case on investigation (case_id);
create index municipal_decision_investigation on municipal_decision (investigation_id);
create index municipal_decision_extends on municipal_decision (extends_id);

-- Judgements and approvals are added, never changed. A protocol is written by the one who erases, which is not the application's login.
grant select, insert on retention_judgement to ${app};
grant select, insert on erasure_list to ${app};
grant select, insert on erasure_list_case to ${app};
grant select on erasure_protocol to ${app};
grant select on erasure_protocol_row to ${app};
