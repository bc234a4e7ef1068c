-- Each person's way through the team: what core, decisions and planning keep of it, side by side, for figures. Nothing is kept here. Owned by
-- reporting.

create view team_episode as
select f.id as case_id, f.team, f.opened_at, p.born, granted.first_decision,
    -- Whoever left before the first day of support never began.
    case when d.ended_on < granted.first_day then null else granted.first_day end as begins,
    coalesce(d.ended_on, granted.last_day) as ends,
    d.id as discharge_id, d.reason, told.since as informed_since
from case_file f
left join person p on p.id = f.person_id
left join (
    select g.case_id, g.team, min(g.decided_on) as first_decision, min(g.period_from) as first_day, max(g.period_to) as last_day
    from granted_support g
    group by g.case_id, g.team
) granted on granted.case_id = f.id and granted.team = f.team
left join discharge d on d.case_id = f.id and d.team = f.team
left join informed_since told on told.case_id = f.id;

grant select on team_episode to ${app};
