create table import_job (
    id          uuid        not null,
    collection  text        not null,
    mode        text        not null,
    dry_run     boolean     not null,
    actor       text        not null,
    caller      jsonb       not null,
    header      text[]      not null,
    total       integer     not null,
    request_key text,
    fingerprint text        not null,
    status      text        not null default 'waiting',
    attempts    integer     not null default 0,
    created     integer     not null default 0,
    updated     integer     not null default 0,
    unchanged   integer     not null default 0,
    refused     integer     not null default 0,
    created_at  timestamptz not null default now(),
    finished_at timestamptz,
    constraint import_job_is_told_by_its_id primary key (id),
    constraint import_job_key_is_used_once unique (actor, collection, request_key),
    constraint import_job_mode_is_known check (mode in ('all-or-nothing', 'valid-rows')),
    constraint import_job_status_is_known check (status in ('waiting', 'finished', 'refused'))
);

create index import_job_by_collection on import_job (collection, created_at, id);
create index import_job_waiting on import_job (created_at) where status = 'waiting';

create table import_row (
    job   uuid    not null,
    line  integer not null,
    cells text[]  not null,
    constraint import_row_is_told_by_its_line primary key (job, line),
    constraint import_row_belongs_to_a_job foreign key (job) references import_job on delete cascade
);

-- Progress and violations are written beside the job's transaction, so that they show while it runs.
create table import_progress (
    job  uuid    not null, -- no foreign key: it would wait for the job's row, which the worker holds locked
    done integer not null,
    constraint import_progress_is_told_by_its_job primary key (job)
);

create table import_violation (
    job        uuid    not null,
    number     integer not null,
    pointer    text    not null,
    code       text    not null,
    message    jsonb   not null,
    suggestion text,
    constraint import_violation_is_told_by_its_number primary key (job, number)
);
