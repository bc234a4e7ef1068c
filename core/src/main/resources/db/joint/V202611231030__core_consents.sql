-- What a consent is told with: who gave it, what they were told, what they keep out, and what is taken back of it. Owned by core.
-- The columns allow null, since consents from before are read and verified as they were written.

alter table consent add column named_receivers varchar(6000);
alter table consent add column excluded_items varchar(10000);
alter table consent add column excluded_before date;
alter table consent add column document varchar(400);
alter table consent add column informed_by varchar(200);
alter table consent add column told varchar(200);
alter table consent add column capacity varchar(20);
alter table consent add column assessment varchar(2000);
alter table consent add column guardians varchar(1000);
alter table consent add column mandate varchar(400);
alter table consent add column second_name varchar(200);
alter table consent add column second_how varchar(400);
alter table consent add column note varchar(2000);
alter table consent add column supersedes uuid references consent (id);
create unique index consent_supersedes on consent (supersedes);
create index consent_ends on consent (valid_to);

alter table consent_withdrawal add column withdrawn_by varchar(20);

create table consent_part_withdrawal (
    id uuid primary key,
    case_id uuid not null,
    consent_id uuid not null references consent (id),
    receivers varchar(400) not null,
    kinds varchar(1000) not null,
    withdrawn_by varchar(20) not null,
    how varchar(1000) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    withdrawn_at timestamp with time zone not null
);
create index consent_part_withdrawal_case on consent_part_withdrawal (case_id);
create index consent_part_withdrawal_consent on consent_part_withdrawal (consent_id);

create table consent_policy (
    id uuid primary key,
    longest_months int not null,
    warn_days int not null,
    shortest_purpose int not null,
    many_kinds int not null,
    purpose_of_all int not null,
    child_decides_from int not null,
    valid_from date not null,
    decided varchar(400) not null,
    staff varchar(80) not null,
    staff_name varchar(200) not null,
    staff_title varchar(200) not null,
    staff_authority varchar(20) not null,
    adopted_at timestamp with time zone not null
);

grant select, insert on consent_part_withdrawal to ${app};
grant select, insert on consent_policy to ${app};
