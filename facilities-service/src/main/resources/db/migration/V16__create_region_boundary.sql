-- (x,y) of each position of a GeoJSON ring
create function boundary_ring(ring jsonb) returns polygon
    language sql immutable strict parallel safe
    return (select cast('(' || string_agg('(' || (v.at ->> 0) || ',' || (v.at ->> 1) || ')', ',' order by v.n) || ')' as polygon)
            from jsonb_array_elements(ring) with ordinality as v(at, n));

-- of each polygon the first ring is its outline, the others are holes
create function boundary_outlines(document jsonb) returns polygon[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(boundary_ring(p.rings -> 0)), '{}')
            from (select jsonb_path_query(document, '$.geometry.coordinates[*]') as rings) p);

create function boundary_holes(document jsonb) returns polygon[]
    language sql immutable strict parallel safe
    return (select coalesce(array_agg(boundary_ring(r.ring)), '{}')
            from (select jsonb_path_query(document, '$.geometry.coordinates[*]') as rings) p
            cross join lateral jsonb_array_elements(p.rings) with ordinality as r(ring, n)
            where r.n > 1);

create function boundary_extent(document jsonb) returns box
    language sql immutable strict parallel safe
    return (select box(point(min(cast(v.at ->> 0 as double precision)), min(cast(v.at ->> 1 as double precision))),
                       point(max(cast(v.at ->> 0 as double precision)), max(cast(v.at ->> 1 as double precision))))
            from (select jsonb_path_query(document, '$.geometry.coordinates[*][*][*]') as at) v);

-- where regions lie; the document is the truth, the generated columns make it findable
create table region_boundary (
    code        text        not null,
    version     bigint      not null,
    document    jsonb       not null,
    valid_from  date        not null,
    recorded_at timestamptz not null,
    datum       text        generated always as (document ->> 'datum') stored,
    extent      box         generated always as (boundary_extent(document)) stored,
    outlines    polygon[]   generated always as (boundary_outlines(document)) stored,
    holes       polygon[]   generated always as (boundary_holes(document)) stored,
    constraint region_boundary_is_unique primary key (code)
);

create index region_boundary_by_extent on region_boundary using gist (extent);

create table region_boundary_revision (
    like region_boundary including generated,
    actor  text not null,
    reason text,
    constraint region_boundary_revision_is_unique primary key (code, version)
);
