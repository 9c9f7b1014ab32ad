-- what each facility adds to each counted indicator, from day to day; without a value its figure is not known
create table contribution (
    indicator  text not null,
    facility   uuid not null,
    region     text not null,
    valid_from date not null,
    valid_to   date not null,
    value      numeric,
    constraint contribution_is_unique primary key (facility, indicator, valid_from)
);

create index contribution_by_indicator on contribution (indicator, region);

-- every figure that can be read, of all kinds; a counted one without a row is 0.
-- numeric, because counted ones are kept by adding and taking away, which must not drift
create table value (
    indicator         text    not null,
    region            text    not null,
    period            text    not null,
    period_end        date    not null,
    as_of             date    not null,
    value             numeric,
    numerator         numeric,
    denominator       numeric,
    factor            numeric,
    reason            text,
    provisional_value numeric,
    missing           text[]  not null default '{}',
    unknown_documents bigint  not null default 0,
    constraint value_is_unique primary key (indicator, region, period)
);

create index value_by_end on value (indicator, region, period_end desc);

create table value_series (
    indicator text   not null,
    region    text   not null,
    version   bigint not null,
    constraint value_series_is_unique primary key (indicator, region)
);
