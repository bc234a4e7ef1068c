-- The catalogue of support and care, and what is said of it to the person. Owned by planning. Each authority's store has its own.

-- Every version of every entry. It is about no person.
create table catalogue_entry (
    id uuid primary key,
    entry_id uuid not null,
    revision bigint not null,
    name varchar(200) not null,
    provider varchar(20) not null,
    provider_name varchar(200) not null,
    purpose varchar(1000) not null,
    for_whom varchar(1000) not null,
    how_to_apply varchar(1000) not null,
    contact varchar(1000) not null,
    area varchar(200) not null,
    valid_from date not null,
    valid_to date,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint catalogue_entry_version unique (entry_id, revision)
);

-- How the person was told, why something was recommended, and what they made of it. Empty on what was written before this was asked.
alter table information_given add column told_how varchar(120);
alter table information_given add column why varchar(2000);
alter table information_given add column understood varchar(20);
alter table information_given add column said varchar(2000);

-- Which support and care of the catalogue and of the team's own work the person was told of, as it was called that day.
create table information_support (
    id uuid primary key,
    case_id uuid not null,
    information_id uuid not null,
    position integer not null,
    source varchar(20) not null,
    reference varchar(80) not null,
    revision bigint not null,
    name varchar(200) not null,
    provider_name varchar(200) not null,
    recommended boolean not null
);
create index information_support_case on information_support (case_id, information_id);

-- What came of an application that the person was told of or helped with.
create table application_step (
    id uuid primary key,
    case_id uuid not null,
    information_id uuid not null,
    applied_for varchar(200) not null,
    help varchar(20) not null,
    outcome varchar(20) not null,
    happened_on date not null,
    words varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index application_step_case on application_step (case_id, happened_on);

create table information_struck (
    id uuid primary key,
    case_id uuid not null,
    information_id uuid not null,
    why varchar(300) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint information_struck_once unique (information_id)
);
create index information_struck_case on information_struck (case_id, id);

grant select, insert on catalogue_entry to ${app};
grant select, insert on information_support to ${app};
grant select, insert on application_step to ${app};
grant select, insert on information_struck to ${app};
