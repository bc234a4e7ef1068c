-- Reviews of the access log: what was drawn, how each access was judged, and that it was ended. Owned by core.

create table log_review (
    id uuid primary key,
    from_day date not null,
    to_day date not null,
    size integer not null,
    seed bigint not null,
    lines bigint not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    drawn_at timestamp with time zone not null
);

-- What one member of staff did in one file on one day; the line is the first of it in the access log.
create table log_review_item (
    id uuid primary key,
    review_id uuid not null references log_review (id),
    line_id uuid not null,
    accessor varchar(80) not null,
    on_day date not null,
    lines integer not null,
    why varchar(20) not null
);
create index log_review_item_review on log_review_item (review_id, id);

create table log_judgement (
    id uuid primary key,
    review_id uuid not null references log_review (id),
    item_id uuid not null references log_review_item (id),
    judgement varchar(20) not null,
    note varchar(2000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    judged_at timestamp with time zone not null
);
create index log_judgement_review on log_judgement (review_id, id);

create table log_review_end (
    id uuid primary key,
    review_id uuid not null references log_review (id),
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    ended_at timestamp with time zone not null
);
create unique index log_review_end_review on log_review_end (review_id);

create table log_review_rhythm (
    id uuid primary key,
    months integer not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);

grant select, insert on log_review to ${app};
grant select, insert on log_review_item to ${app};
grant select, insert on log_judgement to ${app};
grant select, insert on log_review_end to ${app};
grant select, insert on log_review_rhythm to ${app};
