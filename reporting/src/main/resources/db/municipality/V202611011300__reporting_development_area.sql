-- What the operative management group has decided to develop. Owned by reporting.

create table development_area (
    id uuid primary key,
    team varchar(60) not null,
    heading varchar(200) not null,
    text varchar(4000) not null,
    decided_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null
);
create index development_area_team on development_area (team, decided_on);

grant select, insert on development_area to ${app};
