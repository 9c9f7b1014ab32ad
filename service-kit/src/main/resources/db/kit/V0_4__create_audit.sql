create table audit (
    id            bigint      generated always as identity,
    at            timestamptz not null,
    request       text,
    actor         text        not null,
    roles         text[]      not null,
    action        text        not null,
    path          text        not null,
    status        integer     not null,
    version       text,
    sequence      bigint, -- this and the hashes are given once a second by one replica: writers do not queue for it
    hash          bytea,
    previous_hash bytea,
    constraint audit_row_is_told_by_its_id primary key (id),
    constraint audit_sequence_is_unique unique (sequence),
    constraint audit_row_is_sealed_as_a_whole check (num_nulls(sequence, hash, previous_hash) in (0, 3))
);

create index audit_unsealed on audit (id) where sequence is null;
create index audit_by_time on audit (at);
create index audit_by_actor on audit (actor, id);
