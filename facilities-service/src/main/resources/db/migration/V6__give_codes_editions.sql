-- one design for every list: a list has editions, a code belongs to the edition that brought it, and may end
create table code_list (
    list    text not null,
    name_zh text not null,
    name_en text not null,
    note_zh text,
    note_en text,
    constraint code_list_is_unique primary key (list)
);

-- without valid_from: in force for as long as anything is recorded here
create table code_edition (
    list       text not null,
    edition    text not null,
    name_zh    text not null,
    name_en    text not null,
    source     text not null,
    valid_from date,
    valid_to   date,
    constraint code_edition_is_unique primary key (list, edition)
);

alter table code
    add column edition    text  not null default '2026',
    add column parent     text,
    add column properties jsonb not null default '{}',
    add column valid_from date, -- that of the edition unless told
    add column valid_to   date, -- the first day on which it no longer holds
    drop constraint code_is_unique,
    -- a number may be used again in a later edition, as 12.01 of the approved subjects was
    add constraint code_is_unique primary key (list, code, edition);

insert into code (list, edition, code, name_zh, name_en, properties)
select scheme, case scheme when 'ws218' then '2002' else '2026' end, code, name_zh, name_en,
       jsonb_build_object('class', class)
from category;

-- under its old name for replicas of the last release, and for filters
drop table category;
create view category as
select code.list as scheme, code.code, code.name_zh, code.name_en, code.properties ->> 'class' as class
from code
where code.properties ? 'class';
