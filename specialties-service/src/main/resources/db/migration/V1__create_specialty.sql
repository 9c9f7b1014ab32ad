create table specialty (
    code    text not null,
    name_zh text not null,
    name_en text not null,
    family  text not null,
    parent  text,
    -- the list that the code is taken from; 12.xx, for one, means other things in the list of 1994
    edition text not null,
    constraint specialty_code_is_unique primary key (code),
    constraint specialty_parent_is_known foreign key (parent) references specialty deferrable initially deferred
);
