create table idempotent_answer (
    scope       text        not null, -- SHA-256 of caller, method, path and the client's key: nobody meets another's
    fingerprint text        not null, -- SHA-256 of what was asked: the same key for something else is refused
    status      integer     not null,
    entity_tag  text,
    location    text,
    body        text,                 -- text and not jsonb, because the repeated answer is the same to the byte
    answered_at timestamptz not null default now(),
    constraint idempotent_answer_is_told_by_its_scope primary key (scope)
);

create index idempotent_answer_by_time on idempotent_answer (answered_at);
