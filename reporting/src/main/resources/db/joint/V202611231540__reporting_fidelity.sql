-- How true a team was found to be to its model, and what was found of each item of the scale. About teams and no person. Owned by reporting. Each
-- authority's store has its own.

create table fidelity_assessment (
    id uuid primary key,
    team varchar(60) not null,
    scale varchar(60) not null,
    edition varchar(100) not null,
    assessed_on date not null,
    corrects uuid references fidelity_assessment (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint fidelity_assessment_corrected_once unique (corrects)
);
create index fidelity_assessment_team on fidelity_assessment (team, assessed_on);

create table fidelity_item (
    id uuid primary key,
    assessment_id uuid not null references fidelity_assessment (id),
    place integer not null,
    item varchar(20) not null,
    points integer not null,
    origin varchar(20) not null,
    measure varchar(40) not null,
    counted bigint not null,
    counted_of bigint not null,
    evidence varchar(1000) not null,
    constraint fidelity_item_once unique (assessment_id, item)
);

grant select, insert on fidelity_assessment to ${app};
grant select, insert on fidelity_item to ${app};
