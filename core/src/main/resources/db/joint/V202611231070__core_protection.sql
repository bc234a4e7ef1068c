-- Whom staff are close to and when that ended, and how a person's protection came and went. Owned by core.

alter table staff_relation add column ends uuid references staff_relation (id);
alter table staff_relation add column reason varchar(500);
create index staff_relation_ends on staff_relation (ends);
create index staff_relation_number on staff_relation (number_value, number_kind);

create table protection_entry (
    id uuid primary key,
    case_id uuid not null,
    person_id uuid not null,
    protection varchar(40) not null,
    instead_of varchar(40) not null,
    source varchar(40) not null,
    source_day date not null,
    reason varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index protection_entry_person on protection_entry (person_id, id);
create index protection_entry_case on protection_entry (case_id);

grant select, insert on protection_entry to ${app};
