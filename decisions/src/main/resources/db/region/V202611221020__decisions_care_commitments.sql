-- What the region has said of its care: commitments, refusals, fixed care contacts and endings. Owned by decisions.

create table care_statement (
    id uuid primary key,
    case_id uuid not null,
    number integer not null,
    kind varchar(20) not null,
    team varchar(60) not null,
    commitment_id uuid references care_statement (id),
    on_day date,
    text varchar(4000) not null,
    reason_code varchar(20),
    contact_staff varchar(80),
    contact_name varchar(200),
    contact_title varchar(200),
    contact_authority varchar(20),
    supersedes_id uuid references care_statement (id),
    law varchar(200),
    statute_book varchar(64) not null,
    blueprint varchar(64) not null,
    content_hash varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    stated_at timestamp with time zone not null,
    -- Whatever the program does, two cannot say the next thing at once.
    unique (case_id, number)
);
create index care_statement_team on care_statement (team, number, case_id);
create index care_statement_commitment on care_statement (commitment_id);

-- Which statement a hand-over told the municipality of.
create table care_told (
    disclosure_id uuid primary key,
    statement_id uuid not null references care_statement (id)
);
create index care_told_statement on care_told (statement_id);

grant select, insert on care_statement to ${app};
grant select, insert on care_told to ${app};
