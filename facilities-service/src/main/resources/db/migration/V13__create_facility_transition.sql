-- mergers and splits of facilities; the facilities and relations themselves were changed in the same transaction
create table facility_transition (
    id          uuid        not null,
    kind        text        not null,
    document    jsonb       not null,
    -- the heirs by their ids, what passed to them, and what there is more or less of
    result      jsonb       not null,
    recorded_at timestamptz not null,
    actor       text        not null,
    constraint facility_transition_id_is_unique primary key (id)
);
