-- the document is the truth; the generated columns only make it findable
create table region (
    code        text        not null,
    version     bigint      not null,
    document    jsonb       not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    level       text        generated always as (document ->> 'level') stored,
    kind        text        generated always as (document ->> 'kind') stored,
    parent_code text        generated always as (document ->> 'parentCode') stored,
    -- an ISO date as text sorts like the date; a cast to date may not be generated, as it depends on settings
    closed_on   text        collate "C" generated always as (document ->> 'closedOn') stored,
    search_text text        generated always as (lower((document -> 'name') ::text || code)) stored,
    constraint region_code_is_unique primary key (code)
);

create index region_by_parent on region (parent_code);

create table region_revision (
    like region including generated,
    actor  text not null,
    reason text,
    constraint region_revision_is_unique primary key (code, version)
);
