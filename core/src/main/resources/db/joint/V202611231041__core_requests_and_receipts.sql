-- Requests between authorities, their answers, receipts, and what is handed over outside the platform. Owned by core.

create table information_request (
    id uuid primary key,
    case_id uuid not null,
    receiver varchar(20) not null,
    question varchar(4000) not null,
    purpose varchar(1000) not null,
    kinds varchar(1000) not null,
    person_knows varchar(20) not null,
    answer_by date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    asked_at timestamp with time zone not null
);
create index information_request_case on information_request (case_id, id);

-- The answer to another authority's request, with the reason that stays here. The id is the request's.
create table request_answer (
    id uuid primary key,
    case_id uuid not null,
    request_copy uuid not null unique references received_copy (id),
    outcome varchar(20) not null,
    reason varchar(4000) not null,
    handed_over varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    answered_at timestamp with time zone not null
);
create index request_answer_case on request_answer (case_id, id);

-- That a copy has been acknowledged: at the receiver, who did it, and at the sender, who heard of it. The id is the disclosure's.
create table acknowledgement (
    id uuid primary key,
    case_id uuid not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    acknowledged_at timestamp with time zone not null
);
create index acknowledgement_case on acknowledgement (case_id, id);

create table outward_disclosure (
    id uuid primary key,
    case_id uuid not null,
    item_kind varchar(40) not null,
    item_id uuid not null,
    author varchar(80) not null,
    author_name varchar(200) not null,
    author_title varchar(200) not null,
    author_authority varchar(20) not null,
    authored_at timestamp with time zone not null,
    content varchar(200000) not null,
    receiver_kind varchar(40) not null,
    receiver varchar(400) not null,
    ground varchar(40) not null,
    reason varchar(4000) not null,
    answers varchar(14000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    disclosed_at timestamp with time zone not null
);
create index outward_disclosure_case on outward_disclosure (case_id, id);
create index outward_disclosure_item on outward_disclosure (item_id);

grant select, insert on information_request to ${app};
grant select, insert on request_answer to ${app};
grant select, insert on acknowledgement to ${app};
grant select, insert on outward_disclosure to ${app};

-- What waits is asked for on every page with tasks.
create index disclosure_receipt on disclosure (asks_receipt, id);
create index received_copy_receipt on received_copy (asks_receipt, id);
create index received_copy_kind on received_copy (item_kind, item_id);
