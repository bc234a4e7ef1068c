-- What a person has been given of all that is held on them: that it was drawn up, what was withheld, and the hash of each file handed out.
-- The files themselves are not kept. Owned by core.

create table record_export (
    id uuid primary key,
    case_id uuid not null,
    asked_by varchar(20) not null,
    asker varchar(200) not null,
    seen varchar(1000) not null,
    basis varchar(20) not null,
    request varchar(1000) not null,
    parts_withheld integer not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    drawn_up_at timestamp with time zone not null
);
create index record_export_case on record_export (case_id, id);

-- An empty key stands for the whole chapter. A row that takes one back refers to it.
create table withheld_part (
    id uuid primary key,
    case_id uuid not null,
    chapter varchar(80) not null,
    row_key varchar(400) not null,
    ground varchar(20) not null,
    law varchar(200) not null,
    reason varchar(2000) not null,
    takes_back uuid unique references withheld_part (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);
create index withheld_part_case on withheld_part (case_id, id);

create table record_export_file (
    id uuid primary key,
    case_id uuid not null,
    export_id uuid not null references record_export (id),
    form varchar(10) not null,
    bytes bigint not null,
    file_hash varchar(64) not null,
    parts_withheld integer not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    handed_out_at timestamp with time zone not null
);
create index record_export_file_case on record_export_file (case_id, id);
create index record_export_file_export on record_export_file (export_id);

grant select, insert on record_export to ${app};
grant select, insert on withheld_part to ${app};
grant select, insert on record_export_file to ${app};
