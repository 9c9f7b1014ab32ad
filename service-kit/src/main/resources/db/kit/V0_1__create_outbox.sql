create table outbox (
    id          bigint      generated always as identity,
    lane        text        not null,
    subject     text        not null,
    type        text        not null,
    version     bigint      not null,
    time        timestamptz not null,
    event       text        not null, -- text, not jsonb: the topic gets exactly what was written
    traceparent text,
    constraint outbox_row_is_told_by_its_id primary key (id)
) with (
    -- a queue: rows live for milliseconds, so dead ones are swept by count, not by a share of the table
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold    = 2000
);

create index outbox_by_lane on outbox (lane, id);
