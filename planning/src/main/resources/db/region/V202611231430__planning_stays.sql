-- Stays in hospital and the coordinated care plans before care outside it. Owned by planning, the region's.

create table inpatient_stay (
    id uuid primary key,
    case_id uuid not null,
    ward varchar(300) not null,
    care varchar(20) not null,
    admitted_at timestamp with time zone not null,
    planned_on date,
    needs varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index inpatient_stay_case on inpatient_stay (case_id, admitted_at);

-- What was done in a stay, each an act of its own. A notice is handed over by its number.
create table inpatient_stay_event (
    id uuid primary key,
    stay_id uuid not null,
    case_id uuid not null,
    step varchar(20) not null,
    happened_at timestamp with time zone not null,
    planned_on date,
    needs varchar(20),
    words varchar(2000) not null,
    reason varchar(2000) not null,
    told varchar(20),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index inpatient_stay_event_case on inpatient_stay_event (case_id, recorded_at);

-- Every saved version, whole, with its interventions beside it.
create table coordinated_care_plan (
    id uuid primary key,
    case_id uuid not null,
    outside varchar(20) not null,
    needs varchar(2000) not null,
    others varchar(2000) not null,
    chief varchar(300) not null,
    revision bigint not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint coordinated_care_plan_once unique (case_id, revision)
);

create table coordinated_care_measure (
    id uuid primary key,
    plan_id uuid not null,
    case_id uuid not null,
    position integer not null,
    what varchar(2000) not null,
    attitude varchar(20),
    unit varchar(300) not null
);
create index coordinated_care_measure_plan on coordinated_care_measure (plan_id, position);
create index coordinated_care_measure_case on coordinated_care_measure (case_id, id);

create table coordinated_care_approval (
    id uuid primary key,
    plan_id uuid not null,
    case_id uuid not null,
    unit varchar(300) not null,
    approver varchar(300) not null,
    approved_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index coordinated_care_approval_plan on coordinated_care_approval (plan_id, id);
create index coordinated_care_approval_case on coordinated_care_approval (case_id, id);

grant select, insert on inpatient_stay to ${app};
grant select, insert on inpatient_stay_event to ${app};
grant select, insert on coordinated_care_plan to ${app};
grant select, insert on coordinated_care_measure to ${app};
grant select, insert on coordinated_care_approval to ${app};
