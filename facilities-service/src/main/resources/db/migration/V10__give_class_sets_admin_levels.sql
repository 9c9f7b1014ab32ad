-- a set may ask for facilities of certain administrations, such as hospitals of a county
alter table class_set
    add column admin_levels text[] not null default '{}';
