-- what the registry tells of facilities, relations and regions, kept alike
create table document (
    kind    text   not null,
    id      text   not null,
    epoch   bigint not null,
    version bigint not null,
    constraint document_is_unique primary key (kind, id)
);

-- what a document said from day to day (valid_to is the first day on which something else holds); the first state heard
-- holds for the days before it too
create table document_state (
    kind       text  not null,
    id         text  not null,
    valid_from date  not null,
    valid_to   date  not null default 'infinity',
    document   jsonb not null,
    constraint document_state_is_unique primary key (kind, id, valid_from),
    constraint document_state_lasts_a_day check (valid_from < valid_to)
);

-- which facilities and regions a document has ever named
create table document_name (
    name text not null,
    kind text not null,
    id   text not null,
    constraint document_name_is_unique primary key (name, kind, id)
);

create index document_name_by_document on document_name (kind, id);

insert into document (kind, id, epoch, version) select 'facility', id::text, epoch, version from facility;

insert into document_state (kind, id, valid_from, valid_to, document)
select 'facility', facility::text, valid_from, valid_to, document from facility_state;

insert into document_name (name, kind, id)
select document ->> 'regionCode', 'facility', facility::text from facility_state
where document ->> 'regionCode' is not null
union
select served ->> 'regionCode', 'facility', facility::text
from facility_state, jsonb_path_query(document, 'lax $.coverageArea[*]') as served
where served ->> 'regionCode' is not null;

drop table facility_state;
drop table facility;

-- regions are heard of once more, now with what they were from day to day
delete from feed_position where topic = 'regions';

-- what each unit adds to each indicator that is made of units, from day to day: times its weight, to the region and to
-- all above it; without a value its figure is not known
alter table contribution rename column facility to unit;
alter table contribution alter column unit type text using unit::text;
alter table contribution add column weight int not null default 1;
alter table contribution alter column weight drop default;
alter table contribution drop constraint contribution_is_unique;
alter table contribution add constraint contribution_is_unique primary key (unit, indicator, region, valid_from);
