create table sample (
    id      uuid    not null,
    version bigint  not null,
    code    text    not null,
    beds    integer not null,
    constraint sample_is_told_by_its_id primary key (id),
    constraint sample_code_is_unique unique (code)
);
