-- the document is the truth; the generated columns only make it findable
create table relation (
    id          uuid        not null,
    version     bigint      not null,
    document    jsonb       not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    type        text        generated always as (document ->> 'type') stored,
    region_code text        generated always as (document ->> 'regionCode') stored,
    -- ISO dates as text sort like the dates
    since       text        collate "C" generated always as (document ->> 'since') stored,
    dissolved   text        collate "C" generated always as (document ->> 'until') stored,
    -- a relation lives no longer than its agreement
    until       text        collate "C" generated always as
        (least(document ->> 'until', document #>> '{agreement,validTo}')) stored,
    search_text text        generated always as (lower(
        coalesce(document ->> 'name', '') || coalesce(document #>> '{agreement,number}', '')
        || jsonb_path_query_array(document, '$.members[*].external.name') ::text
    )) stored,
    constraint relation_id_is_unique primary key (id)
);

create index relation_by_type on relation (type);
create index relation_by_region on relation (region_code);
create index relation_by_member on relation using gin ((document -> 'members') jsonb_path_ops);

create table relation_revision (
    like relation including generated,
    actor  text not null,
    reason text,
    constraint relation_revision_is_unique primary key (id, version)
);
