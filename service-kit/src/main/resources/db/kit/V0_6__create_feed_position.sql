create table feed_position (
    topic       text    not null,
    partition   integer not null,
    topic_id    text    not null, -- a recreated topic has another one, and is read from its beginning
    next_offset bigint  not null,
    constraint feed_position_is_told_by_its_partition primary key (topic, partition)
);

create table dead_letter (
    topic         text        not null,
    partition     integer     not null,
    record_offset bigint      not null,
    subject       text,
    because       text        not null,
    seen_at       timestamptz not null default now(),
    constraint dead_letter_is_told_by_its_record primary key (topic, partition, record_offset)
);
