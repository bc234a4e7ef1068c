-- What happens to a decision once it is made: notices put right, corrections, appeals and what courts say. Owned by decisions.

-- The mistaken notice whose place it takes, and why.
alter table notice add column corrects_id uuid references notice (id);
alter table notice add column reason varchar(2000);
create index notice_corrects on notice (corrects_id);

create table omitted_decider (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    reason varchar(2000) not null,
    law varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index omitted_decider_case on omitted_decider (case_id, id);

create table correction (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    field varchar(20) not null,
    wrong_words varchar(200) not null,
    right_words varchar(200) not null,
    reason varchar(2000) not null,
    not_told varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    corrected_at timestamp with time zone not null
);
create index correction_case on correction (case_id, id);

create table appeal (
    id uuid primary key,
    case_id uuid not null,
    decision_id uuid not null references municipal_decision (id),
    arrived_on date not null,
    at_court_on date,
    form varchar(20) not null,
    appealed_by varchar(20) not null,
    who varchar(400) not null,
    wants varchar(20000) not null,
    law varchar(200) not null,
    statute_book varchar(64) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    received_at timestamp with time zone not null
);
create index appeal_case on appeal (case_id, id);

-- One table for all that is done with an appeal: what a kind of step does not have is empty in it.
create table appeal_step (
    id uuid primary key,
    case_id uuid not null,
    appeal_id uuid not null references appeal (id),
    -- The appealed decision.
    appealed_id uuid not null references municipal_decision (id),
    kind varchar(20) not null,
    -- The dismissal, or the decision that changed the appealed one.
    decision_id uuid references municipal_decision (id),
    -- What was found, what came of it or what the court made of it.
    outcome varchar(30) not null,
    proposed varchar(20) not null,
    -- The last day of the time to appeal, the day of sending or the day of the ruling.
    on_day date,
    words varchar(10000) not null,
    court varchar(200) not null,
    case_number varchar(60) not null,
    leave_code varchar(20) not null,
    sent varchar(400) not null,
    investigation_version integer not null,
    law varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    done_at timestamp with time zone not null
);
create index appeal_step_appeal on appeal_step (appeal_id, id);
create index appeal_step_case on appeal_step (case_id, id);

-- All of it can only be read and added to.
grant select, insert on omitted_decider to ${app};
grant select, insert on correction to ${app};
grant select, insert on appeal to ${app};
grant select, insert on appeal_step to ${app};

-- Of two decisions made in the same millisecond the one with the lower id was made first, as the program has it.
create or replace view granted_support as
select granted.id, granted.case_id, granted.team, granted.period_from, granted.period_to, granted.decided_on, granted.decided_at, granted.law
from (
    select d.id, d.case_id, d.team, d.period_from, d.decided_on, d.decided_at, d.law,
        least(d.period_to, coalesce((
            select min(e.last_day) from municipal_decision e
            where e.case_id = d.case_id and e.kind = 'ended'
            and (e.decided_at > d.decided_at or (e.decided_at = d.decided_at and e.id > d.id))
        ), d.period_to)) as period_to
    from municipal_decision d
    where d.period_from is not null
    and not exists (select c.id from municipal_decision c where c.about_id = d.id and c.kind = 'changed')
) granted
where granted.period_to >= granted.period_from;

grant select on granted_support to ${app};
