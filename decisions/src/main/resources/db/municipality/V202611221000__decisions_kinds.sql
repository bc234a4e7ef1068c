-- More kinds of decisions, what they need, and the support that they leave. Owned by decisions.

-- An application may be closed before anyone has assessed it.
alter table municipal_decision alter column assessment_id drop not null;
alter table municipal_decision alter column blueprint drop not null;
alter table municipal_decision alter column outcome drop not null;
alter table municipal_decision alter column explanation drop not null;

-- Which form of content the hash is over. Decisions made before there was more than one have the first.
alter table municipal_decision add column content_schema integer not null default 1;
-- Who presented the matter to the one who decided, and who else took part.
alter table municipal_decision add column presented_staff varchar(80);
alter table municipal_decision add column presented_name varchar(200);
alter table municipal_decision add column presented_title varchar(200);
alter table municipal_decision add column present varchar(4000) not null default '';
-- The earlier decision that is changed, ended or appealed; an extension keeps to extends_id.
alter table municipal_decision add column about_id uuid references municipal_decision (id);
-- The code of the ground on which a matter is closed, changed or ended.
alter table municipal_decision add column ground varchar(30);
alter table municipal_decision add column not_granted varchar(2000) not null default '';
-- The last day: of support that ends, or of the time to appeal.
alter table municipal_decision add column last_day date;
-- When a demand or an appeal came in.
alter table municipal_decision add column came_on date;
create index municipal_decision_about on municipal_decision (about_id);

-- The support that the decisions leave: a change takes the place of what it changes, an early ending cuts what was granted before it.
create view granted_support as
select granted.id, granted.case_id, granted.team, granted.period_from, granted.period_to, granted.decided_on, granted.decided_at, granted.law
from (
    select d.id, d.case_id, d.team, d.period_from, d.decided_on, d.decided_at, d.law,
        least(d.period_to, coalesce((
            select min(e.last_day) from municipal_decision e
            where e.case_id = d.case_id and e.kind = 'ended' and e.decided_at >= d.decided_at
        ), d.period_to)) as period_to
    from municipal_decision d
    where d.period_from is not null
    and not exists (select c.id from municipal_decision c where c.about_id = d.id and c.kind = 'changed')
) granted
where granted.period_to >= granted.period_from;

grant select on granted_support to ${app};
