-- by what an institution is met again under another record: the pairs of neighbouring characters of its Chinese names,
-- written one way (no full-width forms, blanks, marks or form of a company), and each name as a whole
create function facility_name_keys(document jsonb) returns text[]
    language sql immutable strict parallel safe
    return (
        select coalesce(array_agg(distinct k.key order by k.key), '{}')
        from (
            select regexp_replace(regexp_replace(
                       lower(normalize(n.name #>> '{}', nfkc)),
                       '[\u0001-\u002f\u003a-\u0060\u007b-\u007f\u00b7\u2010-\u206f\u3000-\u303f]', '', 'g'),
                       '(股份|有限|责任)*公司$', '') as name
            from (select jsonb_path_query(document, '$.name.zh') as name
                  union all
                  select jsonb_path_query(document, '$.otherNames[*].name.zh')) n) w
        cross join lateral (
            select '=' || w.name as key
            union all
            select substr(w.name, at, 2) from generate_series(1, length(w.name) - 1) at) k
    );

-- scheme|value of each identifier that others gave it
create function facility_marks(document jsonb) returns text[]
    language sql immutable strict parallel safe
    return (
        select coalesce(array_agg((i.identifier ->> 'scheme') || '|' || (i.identifier ->> 'value')), '{}')
        from (select jsonb_path_query(document, '$.identifiers[*]') as identifier) i
        where i.identifier ->> 'scheme' <> 'own'
    );

alter table facility
    add column name_keys text[] generated always as (facility_name_keys(document)) stored,
    add column marks     text[] generated always as (facility_marks(document)) stored;
