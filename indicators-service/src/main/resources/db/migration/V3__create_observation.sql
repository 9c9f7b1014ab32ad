create table observation (
    indicator   text        not null,
    region      text        not null,
    period      text        not null,
    period_end  date        not null,
    value       numeric     not null,
    source      text,
    recorded_at timestamptz not null,
    actor       text        not null,
    constraint observation_is_told_once primary key (indicator, region, period),
    constraint observation_has_an_indicator foreign key (indicator) references indicator
);

create index observation_by_region on observation (region, indicator, period);
