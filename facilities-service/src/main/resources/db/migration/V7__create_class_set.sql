-- a named set of facilities: those of one of the classes or categories (scheme:code), and, where any are named, of one
-- of the ownerships, and at least of the level
create table class_set (
    code          text   not null,
    name_zh       text   not null,
    name_en       text   not null,
    note_zh       text   not null,
    note_en       text   not null,
    classes       text[] not null default '{}',
    categories    text[] not null default '{}',
    ownerships    text[] not null default '{}',
    minimum_level integer,
    constraint class_set_is_unique primary key (code),
    constraint class_set_names_something check (classes <> '{}' or categories <> '{}')
);
