-- The assessment as each authority keeps it. Owned by eligibility.

create table appointment (
    id uuid primary key,
    case_id uuid not null,
    starts_at timestamp with time zone not null,
    place varchar(200) not null,
    partner varchar(20) not null,
    region_staff varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    booked_at timestamp with time zone not null
);
create index appointment_case on appointment (case_id, booked_at);
create index appointment_start on appointment (starts_at);

create table identification (
    id uuid primary key,
    case_id uuid not null,
    source varchar(40) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    identified_at timestamp with time zone not null
);
create index identification_case on identification (case_id, identified_at);

create table finding (
    id uuid primary key,
    case_id uuid not null,
    fact varchar(80) not null,
    answer varchar(10) not null,
    comment_text varchar(2000) not null,
    note_id uuid,
    sets_aside boolean not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);
create index finding_case on finding (case_id, settled_at);

-- What has been found is never changed: a new finding takes the place of an earlier one.
grant select, insert on appointment to ${app};
grant select, insert on identification to ${app};
grant select, insert on finding to ${app};
