-- the document is the truth; the generated columns only make it findable
create table facility (
    id              uuid        not null,
    version         bigint      not null,
    document        jsonb       not null,
    valid_from      date        not null,
    recorded_at     timestamptz not null,
    code            text        generated always as
        (jsonb_path_query_first(document, '$.identifiers[*] ? (@.scheme == "own").value') #>> '{}') stored,
    category_scheme text        generated always as (document #>> '{category,scheme}') stored,
    category_code   text        generated always as (document #>> '{category,code}') stored,
    level           integer     generated always as (cast(document ->> 'level' as integer)) stored,
    region_code     text        generated always as (document ->> 'regionCode') stored,
    parent_id       uuid        generated always as (cast(document ->> 'parentId' as uuid)) stored,
    status          text        generated always as (document ->> 'status') stored,
    search_text     text        generated always as (lower(
        (document -> 'name') ::text
        || jsonb_path_query_array(document, '$.otherNames[*].name') ::text
        || coalesce(jsonb_path_query_first(document, '$.identifiers[*] ? (@.scheme == "own").value') #>> '{}', '')
    )) stored,
    constraint facility_id_is_unique primary key (id),
    constraint facility_own_code_is_unique unique (code)
);

create index facility_by_region on facility (region_code);
create index facility_by_category on facility (category_scheme, category_code);
create index facility_by_parent on facility (parent_id);
create index facility_by_identifier on facility using gin ((document -> 'identifiers') jsonb_path_ops);

create table facility_revision (
    like facility including generated,
    actor  text not null,
    reason text,
    constraint facility_revision_is_unique primary key (id, version)
);
