create table lighthouse (id uuid primary key);
