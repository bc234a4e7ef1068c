-- Questions that municipalities have put before they decide, and the region's answers. Owned by decisions.

create table consultation_question (
    consultation_id uuid primary key,
    case_id uuid not null,
    copy_id uuid not null
);
create index consultation_question_case on consultation_question (case_id, consultation_id);

create table consultation_answer (
    consultation_id uuid primary key references consultation_question (consultation_id),
    case_id uuid not null,
    view_code varchar(20) not null,
    text varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    answered_at timestamp with time zone not null
);

grant select, insert on consultation_question to ${app};
grant select, insert on consultation_answer to ${app};
