-- A seal for every row that is only ever added: a hash over its columns. Owned by core.

create table seal (
    row_type varchar(80) not null,
    row_id uuid not null,
    case_id uuid,
    hash varchar(64) not null,
    primary key (row_type, row_id)
);
create index seal_case on seal (case_id);

grant select, insert on seal to ${app};
