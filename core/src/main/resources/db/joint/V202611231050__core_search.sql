-- Finding a file: by a name without its accents, and by the end of its case number as it is printed. Owned by core.

alter table case_file add column short_number varchar(12);
update case_file set short_number = right(cast(id as varchar(36)), 12);
alter table case_file alter column short_number set not null;
create index case_file_short_number on case_file (short_number);

update case_file set search_name = translate(search_name, 'áàâãéèêëíìîïóòôõúùûüýÿñçæø', 'aaaaeeeeiiiioooouuuuyyncäö');
