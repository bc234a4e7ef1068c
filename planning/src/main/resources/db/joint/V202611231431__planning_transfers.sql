-- Transfers, what was done in them, and what was refused. Owned by planning. Each authority's store has its own.

create table transfer (
    id uuid primary key,
    case_id uuid not null,
    receiver_kind varchar(20) not null,
    receiver_authority varchar(20),
    receiver varchar(300) not null,
    hands_over varchar(300) not null,
    takes_over varchar(300) not null,
    overlap_from date not null,
    overlap_until date not null,
    handed varchar(2000) not null,
    why varchar(2000) not null,
    how_consented varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index transfer_case on transfer (case_id, id);

create table transfer_event (
    id uuid primary key,
    transfer_id uuid not null,
    case_id uuid not null,
    step varchar(20) not null,
    happened_on date not null,
    words varchar(2000) not null,
    follow_up_by varchar(300) not null,
    follow_up_on date,
    early varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index transfer_event_case on transfer_event (case_id, id);

-- What the other authority would transfer and this one does not take over; by the number of the hand-over, so once.
create table handover_refused (
    id uuid primary key,
    case_id uuid not null,
    reason varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index handover_refused_case on handover_refused (case_id, id);

grant select, insert on transfer to ${app};
grant select, insert on transfer_event to ${app};
grant select, insert on handover_refused to ${app};
