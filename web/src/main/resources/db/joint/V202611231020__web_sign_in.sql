-- Who has come in, who may not, the accounts of those who have no identity provider, and what the store is for. Owned by web.

create table sign_in (
    id uuid primary key,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    unit varchar(200) not null,
    mandates varchar(200) not null,
    way varchar(10) not null,
    at timestamp with time zone not null
);
create index sign_in_staff on sign_in (staff, id);

create table staff_bar (
    id uuid primary key,
    staff varchar(80) not null,
    barred boolean not null,
    reason varchar(500) not null,
    settler varchar(80) not null,
    settler_name varchar(200) not null,
    settler_title varchar(200) not null,
    settler_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);
create index staff_bar_staff on staff_bar (staff, id);

create table account (
    id uuid primary key,
    staff varchar(80) not null,
    account_name varchar(200) not null,
    account_title varchar(200) not null,
    unit varchar(200) not null,
    mandates varchar(200) not null,
    settler varchar(80) not null,
    settler_name varchar(200) not null,
    settler_title varchar(200) not null,
    settler_authority varchar(20) not null,
    settled_at timestamp with time zone not null
);
create index account_staff on account (staff, id);

-- What someone proves who they are by. It says nothing about anyone, and is replaced when it is changed.
create table account_secret (
    staff varchar(80) primary key,
    password varchar(200) not null,
    temporary_until timestamp with time zone,
    code_key varchar(64),
    last_step bigint not null,
    changed_at timestamp with time zone not null
);

create table store_purpose (
    purpose varchar(10) primary key,
    at timestamp with time zone not null
);

grant select, insert on sign_in to ${app};
grant select, insert on staff_bar to ${app};
grant select, insert on account to ${app};
grant select, insert, update on account_secret to ${app};
grant select, insert on store_purpose to ${app};
