-- What has become of the development areas. Owned by reporting.

create table development_follow_up (
    id uuid primary key,
    area_id uuid not null references development_area (id),
    team varchar(60) not null,
    state varchar(20) not null,
    text varchar(4000) not null,
    followed_on date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null
);
create index development_follow_up_team on development_follow_up (team, followed_on);

grant select, insert on development_follow_up to ${app};
