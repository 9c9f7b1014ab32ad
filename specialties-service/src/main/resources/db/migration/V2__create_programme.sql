-- the document is the truth
create table programme (
    code        text        not null,
    version     bigint      not null,
    document    jsonb       not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    constraint programme_code_is_unique primary key (code)
);

create table programme_revision (
    like programme including generated,
    actor  text not null,
    reason text,
    constraint programme_revision_is_unique primary key (code, version)
);
