create table outbox_lane (
    lane          text    not null,
    epoch_raise   integer not null default 0, -- added to the cluster's timeline; raised by hand after loading a dump
    last_position bigint  not null default 0,
    constraint outbox_lane_is_told_by_its_name primary key (lane)
);

create table change (
    lane     text        not null,
    position bigint      not null, -- given by the relay under its lock, so none ever appears behind a reader
    epoch    bigint      not null, -- tells a position of a restored database from the one given away before
    subject  text        not null,
    type     text        not null,
    version  bigint      not null,
    time     timestamptz not null,
    event    text        not null,
    constraint change_is_told_by_its_position primary key (lane, position)
);
