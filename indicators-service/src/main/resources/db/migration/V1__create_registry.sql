-- what the owner of regions and facilities has told, as far as figures need it
create table region (
    code        text   not null,
    epoch       bigint not null,
    version     bigint not null,
    parent_code text,
    opened_on   date,
    closed_on   date,
    constraint region_code_is_unique primary key (code)
);

create index region_by_parent on region (parent_code);

-- the tree of today; each region is below itself. A closed region stays where it was, as its past figures do.
create table region_closure (
    ancestor   text not null,
    descendant text not null,
    constraint region_closure_is_unique primary key (descendant, ancestor)
);

create index region_closure_by_ancestor on region_closure (ancestor, descendant);

create table facility (
    id      uuid   not null,
    epoch   bigint not null,
    version bigint not null,
    constraint facility_id_is_unique primary key (id)
);

-- what a facility was from day to day (valid_to is the first day on which something else holds); the first state heard
-- holds for the days before it too
create table facility_state (
    facility   uuid  not null,
    valid_from date  not null,
    valid_to   date  not null default 'infinity',
    document   jsonb not null,
    constraint facility_state_is_unique primary key (facility, valid_from),
    constraint facility_state_lasts_a_day check (valid_from < valid_to)
);
