-- short lists of which no program logic depends on a single code
create table code (
    list    text not null,
    code    text not null,
    name_zh text not null,
    name_en text not null,
    constraint code_is_unique primary key (list, code)
);
