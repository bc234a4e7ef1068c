-- Links by which staff read what is due of theirs in their own calendars. Owned by planning. Each authority's store has its own.
-- Of a link only a hash is kept, from which nobody can make it again.

create table calendar_link (
    id uuid primary key,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    made_at timestamp with time zone not null,
    unit varchar(200) not null,
    mandates varchar(200) not null,
    way varchar(20) not null,
    language varchar(5) not null,
    link_hash varchar(64) not null,
    expires_at timestamp with time zone not null,
    constraint calendar_link_hash unique (link_hash)
);
create index calendar_link_staff on calendar_link (staff, id);

create table calendar_link_end (
    id uuid primary key,
    link_id uuid not null references calendar_link (id),
    why varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint calendar_link_end_once unique (link_id)
);

grant select, insert on calendar_link to ${app};
grant select, insert on calendar_link_end to ${app};
