-- what people should look at though the line was taken; written beside the job's transaction, like violations
create table import_warning (
    job        uuid    not null,
    number     integer not null,
    pointer    text    not null,
    code       text    not null,
    message    jsonb   not null,
    suggestion text,
    constraint import_warning_is_told_by_its_number primary key (job, number)
);
