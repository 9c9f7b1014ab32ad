create table plan (
    id          text        not null,
    version     bigint      not null,
    document    jsonb       not null,
    recorded_at timestamptz not null,
    constraint plan_id_is_unique primary key (id)
);

create table plan_revision (
    like plan,
    actor text not null,
    constraint plan_revision_is_unique primary key (id, version)
);

create table target (
    id        text not null,
    plan      text not null,
    indicator text not null,
    region    text not null,
    constraint target_id_is_unique primary key (id),
    constraint target_belongs_to_a_plan foreign key (plan) references plan
);

create index target_by_value on target (indicator, region);
create index target_by_plan on target (plan, id);

-- a row outlives its target, so that versions go on counting if the target comes back
create table target_evaluation (
    target       text   not null,
    region       text   not null,
    version      bigint not null,
    evaluated_on date   not null,
    document     jsonb,
    constraint target_evaluation_is_unique primary key (target, region)
);
