-- Mappings by area of life, and where a person is in the team's steps. Owned by planning. Each authority's store has its own.

-- Every saved version of each area, whole: what the person says and what the team says, apart.
create table mapping_version (
    id uuid primary key,
    mapping_id uuid not null,
    case_id uuid not null,
    area varchar(20) not null,
    revision bigint not null,
    background_person varchar(2000) not null,
    background_team varchar(2000) not null,
    present_person varchar(2000) not null,
    present_team varchar(2000) not null,
    future_person varchar(2000) not null,
    future_team varchar(2000) not null,
    resources_person varchar(2000) not null,
    resources_team varchar(2000) not null,
    needs_person varchar(2000) not null,
    needs_team varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint mapping_version_once unique (case_id, area, revision)
);
create index mapping_version_mapping on mapping_version (mapping_id);

-- What a version builds on, and who assessed with it.
create table mapping_source (
    id uuid primary key,
    case_id uuid not null,
    version_id uuid not null,
    position integer not null,
    kind varchar(20) not null,
    from_day date not null,
    what varchar(200) not null,
    assessor varchar(200) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    saved_at timestamp with time zone not null,
    constraint mapping_source_once unique (version_id, position)
);
create index mapping_source_case on mapping_source (case_id);

create table step_mark (
    id uuid primary key,
    case_id uuid not null,
    revision bigint not null,
    step varchar(80) not null,
    words varchar(400) not null,
    since_day date not null,
    why varchar(500) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint step_mark_once unique (case_id, revision)
);

grant select, insert on mapping_version to ${app};
grant select, insert on mapping_source to ${app};
grant select, insert on step_mark to ${app};
