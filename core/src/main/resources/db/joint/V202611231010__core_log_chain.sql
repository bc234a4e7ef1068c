-- The access log as chains: nothing can be changed, removed, added or moved in it without being found. Owned by core.

alter table access_log add column lane bigint;
alter table access_log add column sequence bigint;
alter table access_log add column hash varchar(64);
-- Lines from before the chain have no place in it.
create unique index access_log_chain on access_log (lane, sequence);
-- What a log review must always look at is asked for by ground.
create index access_log_ground on access_log (ground, id);

-- A lane is a chain of its own, written by one process and one transaction at a time. The lanes are themselves links of a chain.
create table access_log_lane (
    number bigint primary key,
    opened_at timestamp with time zone not null,
    method varchar(20) not null,
    key_id varchar(16) not null,
    earlier bigint not null,
    earlier_hash varchar(64) not null,
    hash varchar(64) not null
);

-- How far each lane has come. Lane 0 is the chain of the lanes.
create table access_log_head (
    lane bigint primary key,
    sequence bigint not null,
    seal varchar(64) not null
);
insert into access_log_head (lane, sequence, seal) values (0, 0, '');

grant select, insert on access_log_lane to ${app};
grant select, insert, update on access_log_head to ${app};
