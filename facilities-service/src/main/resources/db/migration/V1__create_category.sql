create table category (
    scheme  text not null,
    code    text not null,
    name_zh text not null,
    name_en text not null,
    class   text not null,
    constraint category_is_unique primary key (scheme, code)
);
