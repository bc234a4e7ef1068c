-- Who holds an authority's own posts in a team, longer leave, plans meanwhile, and what the parties tell each other. Owned by planning.

-- The last version of a holding counts. It is about staff, and about no one who gets support.
create table post_holding (
    id uuid primary key,
    holding_id uuid not null,
    team varchar(60) not null,
    post varchar(60) not null,
    holder varchar(200) not null,
    share integer not null,
    competence varchar(400) not null,
    as_agreed boolean not null,
    from_day date not null,
    to_day date,
    struck boolean not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null,
    constraint post_holding_days check (to_day is null or to_day >= from_day),
    constraint post_holding_share check (share > 0)
);
create index post_holding_team on post_holding (team, written_at);

-- Why someone is away has no column.
create table post_leave (
    id uuid primary key,
    leave_id uuid not null,
    holding_id uuid not null,
    from_day date not null,
    to_day date,
    struck boolean not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null,
    constraint post_leave_days check (to_day is null or to_day >= from_day)
);
create index post_leave_holding on post_leave (holding_id, written_at);

create table post_continuity (
    id uuid primary key,
    team varchar(60) not null,
    post varchar(60) not null,
    from_day date not null,
    to_day date,
    words varchar(2000) not null,
    talked_on date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null,
    constraint post_continuity_days check (to_day is null or to_day >= from_day)
);
create index post_continuity_team on post_continuity (team, written_at);

-- What a party has told of its posts: with the one who told it, and with each party in the installation that was told. It names no one.
create table post_statement (
    id uuid primary key,
    team varchar(60) not null,
    since date not null,
    received_at timestamp with time zone,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    told_at timestamp with time zone not null
);
create index post_statement_team on post_statement (team, staff_authority, told_at);

create table post_statement_gap (
    id uuid primary key,
    statement_id uuid not null references post_statement (id),
    place integer not null,
    post varchar(60) not null,
    from_day date not null,
    to_day date,
    missing integer not null,
    missing_by_leave integer not null,
    cause varchar(20) not null,
    plan varchar(2000),
    talked_on date
);
create index post_statement_gap_statement on post_statement_gap (statement_id, place);

create table post_statement_read (
    id uuid primary key,
    statement_id uuid not null references post_statement (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    read_at timestamp with time zone not null
);
create index post_statement_read_statement on post_statement_read (statement_id);

grant select, insert on post_holding to ${app};
grant select, insert on post_leave to ${app};
grant select, insert on post_continuity to ${app};
grant select, insert on post_statement to ${app};
grant select, insert on post_statement_gap to ${app};
grant select, insert on post_statement_read to ${app};
