-- Four eyes: the municipality's policy, what is asked of each investigation, proposals and how they were judged. Owned by decisions.

create table four_eyes_policy (
    id uuid primary key,
    asks varchar(30) not null,
    valid_from date not null,
    decided varchar(400) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    adopted_at timestamp with time zone not null
);

-- What has been asked of an investigation. A row is added when it becomes more; nothing takes one away.
create table four_eyes_demand (
    id uuid primary key,
    case_id uuid not null,
    investigation_id uuid not null references investigation (id),
    asks varchar(30) not null,
    demanded_at timestamp with time zone not null
);
create index four_eyes_demand_investigation on four_eyes_demand (investigation_id);

create table decision_proposal (
    id uuid primary key,
    case_id uuid not null,
    kind varchar(20) not null,
    -- The round before, of which something came back. A round is followed once.
    follows_id uuid unique references decision_proposal (id),
    words varchar(200000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    proposed_at timestamp with time zone not null
);
create index decision_proposal_case on decision_proposal (case_id, id);

-- A proposal is judged once.
create table proposal_judgement (
    id uuid primary key,
    case_id uuid not null,
    proposal_id uuid not null unique references decision_proposal (id),
    decision_id uuid references municipal_decision (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    judged_at timestamp with time zone not null
);

create table point_judgement (
    id uuid primary key,
    case_id uuid not null,
    judgement_id uuid not null references proposal_judgement (id),
    point varchar(20) not null,
    reason varchar(20),
    words varchar(2000) not null,
    content varchar(64) not null,
    unique (judgement_id, point)
);

create table proposal_withdrawal (
    id uuid primary key,
    case_id uuid not null,
    proposal_id uuid not null unique references decision_proposal (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    withdrawn_at timestamp with time zone not null
);

grant select, insert on four_eyes_policy to ${app};
grant select, insert on four_eyes_demand to ${app};
grant select, insert on decision_proposal to ${app};
grant select, insert on proposal_judgement to ${app};
grant select, insert on point_judgement to ${app};
grant select, insert on proposal_withdrawal to ${app};
