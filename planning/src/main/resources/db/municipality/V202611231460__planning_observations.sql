-- What those who give support in the home have noticed, and what the team answered. The words are a signed note. Owned by planning; a
-- municipality's alone.

create table observation (
    id uuid primary key,
    case_id uuid not null,
    note_id uuid not null,
    direction varchar(20) not null,
    signs varchar(1300) not null,
    answer_by date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index observation_case on observation (case_id, id);

create table observation_answer (
    id uuid primary key,
    case_id uuid not null,
    observation_id uuid not null,
    words varchar(500) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint observation_answer_once unique (observation_id)
);
create index observation_answer_case on observation_answer (case_id, id);

grant select, insert on observation to ${app};
grant select, insert on observation_answer to ${app};
