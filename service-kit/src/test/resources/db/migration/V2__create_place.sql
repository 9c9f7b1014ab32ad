create table place (
    code text    not null,
    name text    not null,
    beds integer not null,
    constraint place_is_told_by_its_code primary key (code)
);
