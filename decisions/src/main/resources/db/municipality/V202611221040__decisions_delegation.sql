-- How far items of the delegation order reach, and the agreements by which employees of another authority may decide. Owned by decisions.

alter table delegation_item add column most_months integer;
alter table delegation_item add column valid_from date;
alter table delegation_item add column valid_to date;
-- The other authority that employs the one the item names; empty for the municipality's own employees.
alter table delegation_item add column employer varchar(20);

create table cooperation_agreement (
    id uuid primary key,
    party varchar(20) not null,
    party_name varchar(150) not null,
    decided varchar(400) not null,
    valid_from date not null,
    valid_to date,
    teams varchar(4000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);

grant select, insert on cooperation_agreement to ${app};
