-- Who is on a team's board, and what was agreed there. Owned by planning. Each authority's store has its own.

-- Put up, moved, kept, taken down, followed up: one row for each act.
create table board_move (
    id uuid primary key,
    case_id uuid not null,
    entry_id uuid not null,
    what varchar(20) not null,
    reason varchar(60) not null,
    reason_said varchar(200) not null,
    words varchar(600) not null,
    follow_staff varchar(80),
    follow_name varchar(200),
    follow_on date,
    meeting_id uuid,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null,
    constraint board_move_follow_up check (
        what <> 'down' or (follow_staff is not null and follow_name is not null and follow_on is not null))
);
create index board_move_case on board_move (case_id, id);
create index board_move_entry on board_move (entry_id, id);

create table board_agreement (
    id uuid primary key,
    case_id uuid not null,
    entry_id uuid not null,
    what varchar(20) not null,
    words varchar(300) not null,
    owner_staff varchar(80) not null,
    owner_name varchar(200) not null,
    due_on date not null,
    meeting_id uuid,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index board_agreement_case on board_agreement (case_id, id);
create index board_agreement_meeting on board_agreement (meeting_id);

-- That an agreement is done, open after all, or dropped. The newest holds.
create table board_mark (
    id uuid primary key,
    case_id uuid not null,
    agreement_id uuid not null,
    state varchar(20) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    recorded_at timestamp with time zone not null
);
create index board_mark_case on board_mark (case_id, id);
create index board_mark_agreement on board_mark (agreement_id, id);

grant select, insert on board_move to ${app};
grant select, insert on board_agreement to ${app};
grant select, insert on board_mark to ${app};
