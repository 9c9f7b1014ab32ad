-- the numbers of a facility by what they are asked for: beds.icu.open, staff.physician, vehicles.ambulance, equipment.ct;
-- kept beside the document, as reading them out of a hundred thousand documents takes seconds
create function facility_counts(document jsonb) returns jsonb
    language sql immutable strict parallel safe
    return (
        select coalesce(jsonb_object_agg(s.name, s.number), '{}')
        from (
            -- heads of one category with different employments add up
            select n.name, sum(cast(n.number as integer)) as number
            from (
                select 'beds.' || (b.beds ->> 'kind') || '.' || f.field as name, b.beds ->> f.field as number
                from (select jsonb_path_query(document, '$.beds[*]') as beds) b
                cross join (values ('approved'), ('actual'), ('open'), ('convertible')) f (field)
                union all
                select 'staff.' || (b.staff ->> 'category'), b.staff ->> 'count'
                from (select jsonb_path_query(document, '$.staff[*]') as staff) b
                union all
                select 'vehicles.' || (b.asset ->> 'kind'), b.asset ->> 'count'
                from (select jsonb_path_query(document, '$.vehicles[*]') as asset) b
                union all
                select 'equipment.' || (b.asset ->> 'kind'), b.asset ->> 'count'
                from (select jsonb_path_query(document, '$.equipment[*]') as asset) b) n
            where n.number is not null
            group by n.name) s
    );

alter table facility add column counts jsonb generated always as (facility_counts(document)) stored;
alter table facility_revision add column counts jsonb generated always as (facility_counts(document)) stored;
