-- who is below whom, at which distance, in which days (valid_to is the first day on which it no longer holds);
-- each region is below itself at distance 0 for as long as it exists
create table region_closure (
    ancestor   text    not null,
    descendant text    not null,
    depth      integer not null,
    valid_from date    not null,
    valid_to   date    not null default 'infinity',
    constraint region_closure_is_unique primary key (descendant, ancestor, valid_from),
    constraint region_closure_lasts_a_day check (valid_from < valid_to)
);

create index region_closure_by_ancestor on region_closure (ancestor, descendant, depth, valid_from, valid_to);
