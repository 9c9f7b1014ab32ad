-- the record that stands for the same institution now, of one that was a duplicate
alter table holder add column merged_into text;

create index holder_by_merged_into on holder (merged_into) where merged_into is not null;
