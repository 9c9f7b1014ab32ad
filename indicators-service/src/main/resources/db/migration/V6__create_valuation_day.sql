-- as of which day the figures of running periods are right: what begins or ends on a later day is counted then
create table valuation_day (
    one boolean not null default true,
    day date    not null,
    constraint valuation_day_is_one primary key (one),
    constraint valuation_day_has_one_row check (one)
);

insert into valuation_day (day) values ('-infinity');
