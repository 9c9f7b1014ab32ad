alter table import_job
    add column format text not null default 'table',
    add constraint import_job_format_is_known check (format in ('table', 'documents'));
