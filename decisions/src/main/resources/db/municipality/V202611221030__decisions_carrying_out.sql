-- The municipality's duties outward: carrying decisions out, and what is reported to the board, the inspectorate, the auditors and the
-- council. Owned by decisions.

create table carrying_out (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    step varchar(20) not null,
    happened_on date not null,
    why varchar(20),
    text varchar(200) not null,
    takes_back uuid unique references carrying_out (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index carrying_out_case on carrying_out (case_id, step, happened_on, decision_id, id);
create index carrying_out_decision on carrying_out (decision_id);
create index carrying_out_step on carrying_out (step, happened_on, case_id);

create table board_report (
    id uuid primary key,
    board varchar(200) not null,
    period_from date not null,
    period_to date not null,
    meeting varchar(200) not null,
    decisions integer not null,
    law varchar(200) not null,
    statute_book varchar(64) not null,
    content_hash varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    reported_at timestamp with time zone not null
);

-- The key says it: a decision is in one report to the board and never in two.
create table board_report_decision (
    decision_id uuid primary key references municipal_decision (id),
    report_id uuid not null references board_report (id)
);
create index board_report_decision_report on board_report_decision (report_id);

create table quarterly_report (
    id uuid primary key,
    report_year integer not null,
    report_quarter integer not null,
    law varchar(200) not null,
    statute_book varchar(64) not null,
    content_hash varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    sent_at timestamp with time zone not null,
    unique (report_year, report_quarter)
);

create table quarterly_report_entry (
    id uuid primary key,
    report_id uuid not null references quarterly_report (id),
    place integer not null,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    team varchar(60) not null,
    kind_of_support varchar(200) not null,
    decided_on date not null,
    since date not null,
    state varchar(20) not null,
    closed_on date,
    why varchar(20),
    text varchar(200) not null,
    unique (report_id, place)
);

grant select, insert on carrying_out to ${app};
grant select, insert on board_report to ${app};
grant select, insert on board_report_decision to ${app};
grant select, insert on quarterly_report to ${app};
grant select, insert on quarterly_report_entry to ${app};

-- The lists that the duties call for, over many years of decisions: each finds its rows in an index and leaves the long texts alone.
drop index municipal_decision_day;
create index municipal_decision_day on municipal_decision (decided_on, id, case_id);
create index municipal_decision_support on municipal_decision (period_to, decided_on, kind, case_id, period_from, id, extends_id);
create index municipal_decision_case_support on municipal_decision (case_id, period_to, period_from, extends_id);
create index municipal_decision_last_day on municipal_decision (last_day, case_id);
