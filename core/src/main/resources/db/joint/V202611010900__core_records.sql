-- What every authority's store has. Owned by core.

create table access_log (
    id uuid primary key,
    at timestamp with time zone not null,
    staff varchar(80) not null,
    name varchar(200) not null,
    title varchar(200) not null,
    unit varchar(200) not null,
    verb varchar(100) not null,
    reach varchar(10) not null,
    case_id uuid,
    purpose varchar(4000) not null,
    result varchar(10) not null
);
create index access_log_case on access_log (case_id, id);

create table outbox (
    id uuid primary key,
    code varchar(100) not null,
    content varchar(4000) not null,
    published_at timestamp with time zone not null,
    delivered_at timestamp with time zone
);
create index outbox_waiting on outbox (delivered_at, id);

create table person (
    id uuid primary key,
    given_name varchar(80) not null,
    family_name varchar(80) not null,
    known_as varchar(80) not null,
    number_kind varchar(60),
    number_value varchar(20),
    born date,
    municipality varchar(4) not null,
    phone varchar(40) not null,
    prefers varchar(20) not null,
    protection varchar(40) not null,
    revision bigint not null
);
create index person_number on person (number_value);

create table case_file (
    id uuid primary key,
    team varchar(60) not null,
    call_name varchar(200) not null,
    search_name varchar(500) not null,
    person_id uuid references person (id),
    stage varchar(20) not null,
    opened_at timestamp with time zone not null,
    closed_on date,
    coordinator_staff varchar(80),
    coordinator_name varchar(200),
    coordinator_authority varchar(20),
    counterpart_staff varchar(80),
    counterpart_name varchar(200),
    counterpart_authority varchar(20),
    revision bigint not null
);
create index case_file_stage on case_file (stage, opened_at);
create index case_file_person on case_file (person_id);

create table consent (
    id uuid primary key,
    case_id uuid not null,
    receivers varchar(400) not null,
    kinds varchar(1000) not null,
    exceptions varchar(4000) not null,
    purpose varchar(1000) not null,
    valid_from date not null,
    valid_to date not null,
    form varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index consent_case on consent (case_id);

create table consent_withdrawal (
    consent_id uuid primary key references consent (id),
    how varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    withdrawn_at timestamp with time zone not null
);

create table disclosure (
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
    receiver varchar(20) not null,
    ground varchar(40) not null,
    consent_id uuid references consent (id),
    reason varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    disclosed_at timestamp with time zone not null
);
create index disclosure_case on disclosure (case_id, id);
create index disclosure_item on disclosure (item_id);

create table received_copy (
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
    releaser varchar(20) not null,
    ground varchar(40) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    disclosed_at timestamp with time zone not null,
    received_at timestamp with time zone not null
);
create index received_copy_case on received_copy (case_id, id);

create table note_draft (
    id uuid primary key,
    case_id uuid not null,
    author varchar(80) not null,
    kind varchar(20) not null,
    happened_at varchar(40) not null,
    text varchar(20000) not null,
    saved_at timestamp with time zone not null
);
create index note_draft_author on note_draft (author, saved_at);

create table note (
    id uuid primary key,
    case_id uuid not null,
    kind varchar(20) not null,
    happened_at timestamp with time zone not null,
    text varchar(20000) not null,
    corrects uuid references note (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    signed_at timestamp with time zone not null
);
create index note_case on note (case_id, happened_at);

create table task (
    id uuid primary key,
    case_id uuid not null,
    text varchar(500) not null,
    due date not null,
    assigned_to varchar(80) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    created_at timestamp with time zone not null,
    done_by varchar(80),
    done_by_name varchar(200),
    done_by_title varchar(200),
    done_by_authority varchar(20),
    done_at timestamp with time zone
);
create index task_assigned on task (assigned_to, done_at, due);
create index task_case on task (case_id);

create table blueprint (
    hash varchar(64) primary key,
    team varchar(60) not null,
    version varchar(40) not null,
    content varchar(500000) not null,
    first_used_at timestamp with time zone not null
);

-- What may be changed is named; everything else can only be read and added to.
grant select, insert on access_log to ${app};
grant select, insert, update on outbox to ${app};
grant select, insert, update on person to ${app};
grant select, insert, update on case_file to ${app};
grant select, insert on consent to ${app};
grant select, insert on consent_withdrawal to ${app};
grant select, insert on disclosure to ${app};
grant select, insert on received_copy to ${app};
grant select, insert, update, delete on note_draft to ${app};
grant select, insert on note to ${app};
grant select, insert, update on task to ${app};
grant select, insert on blueprint to ${app};
