-- pairs of records that look like one institution and were found to be two
create table facility_distinction (
    one         uuid        not null,
    other       uuid        not null,
    reason      text        not null,
    actor       text        not null,
    recorded_at timestamptz not null,
    constraint facility_distinction_is_unique primary key (one, other),
    constraint facility_distinction_is_ordered check (one < other)
);
