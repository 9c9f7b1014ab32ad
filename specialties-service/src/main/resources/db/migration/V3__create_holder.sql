-- what the topics facilities and regions have told of those who can hold an accreditation
create table holder (
    id          text   not null,
    kind        text   not null,
    epoch       bigint not null,
    version     bigint not null,
    -- the registry's own code of a facility, the code of a region
    code        text,
    name_zh     text   not null,
    name_en     text,
    region_code text   not null,
    -- of regions only: the region above
    parent_code text,
    since       date   not null,
    closed_on   date,
    constraint holder_id_is_unique primary key (id)
);

create index holder_by_code on holder (kind, code);
create index holder_by_parent on holder (parent_code);
