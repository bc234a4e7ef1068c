-- The agreement behind a team: each party's own exemplar, and how it has been followed up. Owned by planning. Each authority's store has its own.

create table team_agreement (
    id uuid primary key,
    team varchar(60) not null,
    reference varchar(300) not null,
    valid_from date not null,
    valid_to date,
    follow_up_by date not null,
    steering varchar(300) not null,
    steering_members varchar(2000) not null,
    steering_duties varchar(400) not null,
    operative varchar(300) not null,
    operative_members varchar(2000) not null,
    operative_duties varchar(400) not null,
    long_leave_days integer not null,
    tell_days_before integer not null,
    renew_days_before integer not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint team_agreement_days check (valid_to is null or valid_to >= valid_from)
);
create index team_agreement_team on team_agreement (team, recorded_at);

create table team_agreement_party (
    id uuid primary key,
    agreement_id uuid not null references team_agreement (id),
    place integer not null,
    party varchar(20) not null,
    party_name varchar(150) not null,
    constraint team_agreement_party_once unique (agreement_id, party)
);

-- What each party has undertaken to have in the team, in percent of one whole post.
create table team_agreement_post (
    id uuid primary key,
    agreement_id uuid not null references team_agreement (id),
    place integer not null,
    post varchar(60) not null,
    party varchar(20) not null,
    share integer not null,
    competence varchar(400) not null,
    constraint team_agreement_post_once unique (agreement_id, post, party),
    constraint team_agreement_post_share check (share > 0)
);

create table team_agreement_follow_up (
    id uuid primary key,
    team varchar(60) not null,
    followed_up_on date not null,
    conclusion varchar(4000) not null,
    next_by date not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    written_at timestamp with time zone not null
);
create index team_agreement_follow_up_team on team_agreement_follow_up (team, followed_up_on);

grant select, insert on team_agreement to ${app};
grant select, insert on team_agreement_party to ${app};
grant select, insert on team_agreement_post to ${app};
grant select, insert on team_agreement_follow_up to ${app};
