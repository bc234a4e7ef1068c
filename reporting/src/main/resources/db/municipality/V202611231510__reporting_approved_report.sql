-- The annual report as the head of service approved it: what it said, word by word, and the hash of that. Owned by reporting.

create table approved_report (
    id uuid primary key,
    team varchar(60) not null,
    report_year integer not null,
    content varchar(200000) not null,
    content_hash varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    approved_at timestamp with time zone not null,
    unique (team, report_year)
);

grant select, insert on approved_report to ${app};
