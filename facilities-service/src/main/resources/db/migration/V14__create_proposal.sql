-- changes of facilities that somebody proposes and the level above decides on
create table proposal (
    id              uuid        not null,
    version         bigint      not null,
    document        jsonb       not null,
    state           text        not null,
    -- what was said and decided, and by whom, in order
    turns           jsonb       not null,
    facility_id     uuid,
    region_code     text        not null,
    proposer        text        not null,
    -- where the proposer may propose; who decides comes from above it
    proposer_region text,
    constraint proposal_id_is_unique primary key (id)
);

create index proposal_by_region on proposal (region_code);
create index proposal_by_facility on proposal (facility_id);
