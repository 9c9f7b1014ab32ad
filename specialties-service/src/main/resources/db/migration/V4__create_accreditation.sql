-- the document is the truth; the generated columns only make it findable
create table accreditation (
    id          uuid        not null,
    version     bigint      not null,
    document    jsonb       not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    code        text        generated always as (document ->> 'code') stored,
    programme   text        generated always as (document ->> 'programme') stored,
    level       text        generated always as (document ->> 'level') stored,
    status      text        generated always as (document ->> 'status') stored,
    specialty   text        generated always as (document ->> 'specialty') stored,
    holder_id   text        generated always as (document #>> '{holder,id}') stored,
    region_code text        generated always as (document #>> '{holder,regionCode}') stored,
    -- ISO dates as texts sort like dates; a cast to date may not be generated, as it depends on settings
    awarded_on  text        collate "C" generated always as (document ->> 'awardedOn') stored,
    valid_until text        collate "C" generated always as (document ->> 'validUntil') stored,
    constraint accreditation_id_is_unique primary key (id),
    constraint accreditation_code_is_unique unique (code)
);

create index accreditation_by_holder on accreditation (holder_id);
create index accreditation_by_region on accreditation (region_code);
create index accreditation_by_programme on accreditation (programme, level);
create index accreditation_by_end on accreditation (status, valid_until);

create table accreditation_revision (
    like accreditation including generated,
    actor  text not null,
    reason text,
    constraint accreditation_revision_is_unique primary key (id, version)
);
