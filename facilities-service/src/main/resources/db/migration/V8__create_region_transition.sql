-- what became of regions on a day; the regions themselves and what stood in them were changed in the same transaction
create table region_transition (
    id               uuid        not null,
    document         jsonb       not null,
    kind             text        not null,
    moved_regions    integer     not null,
    moved_facilities integer     not null,
    recorded_at      timestamptz not null,
    actor            text        not null,
    constraint region_transition_id_is_unique primary key (id)
);

