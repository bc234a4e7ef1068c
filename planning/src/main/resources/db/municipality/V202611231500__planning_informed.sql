-- From which day the municipality's own record says that a person had been told of support, and of support that was recommended; a person of
-- whom it does not say both is left out. What the region has handed over lies in copies and is not here. Owned by planning.

create view informed_since as
select occasion.case_id,
    case when min(occasion.told_on) > min(occasion.recommended_on)
        then min(occasion.told_on) else min(occasion.recommended_on) end as since
from (
    select i.case_id,
        case when trim(i.told) <> '' or exists (
            select s.id from information_support s
            where s.case_id = i.case_id and s.information_id = i.id and trim(s.name) <> ''
        ) then i.given_on end as told_on,
        case when trim(i.recommended) <> '' or exists (
            select s.id from information_support s
            where s.case_id = i.case_id and s.information_id = i.id and s.recommended and trim(s.name) <> ''
        ) then i.given_on end as recommended_on
    from information_given i
    where not exists (select k.id from information_struck k where k.information_id = i.id)
) occasion
group by occasion.case_id
having count(occasion.told_on) > 0 and count(occasion.recommended_on) > 0;

grant select on informed_since to ${app};
