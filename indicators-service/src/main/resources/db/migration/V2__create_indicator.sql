create table indicator (
    code        text        not null,
    version     bigint      not null,
    document    jsonb       not null,
    recorded_at timestamptz not null,
    kind        text        generated always as (document ->> 'kind') stored,
    constraint indicator_code_is_unique primary key (code)
);

create table indicator_revision (
    like indicator including generated,
    actor text not null,
    constraint indicator_revision_is_unique primary key (code, version)
);
