-- positions are kept as they were measured; these undo the shifts of Chinese maps as the kit's MapShift does, so that all
-- places are found in WGS 84
create function gcj02_of(place point) returns point
    language sql immutable strict parallel safe
    return (
        select case when place[0] between 73 and 136 and place[1] between 3 and 54
            then point(
                place[0] + degrees((300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + (
                    20 * sin(6 * x * pi()) + 20 * sin(2 * x * pi())
                    + 20 * sin(x * pi()) + 40 * sin(x / 3 * pi())
                    + 150 * sin(x / 12 * pi()) + 300 * sin(x / 30 * pi())) * 2 / 3)
                    / (6378245.0 / sqrt(magic) * cos(phi))),
                place[1] + degrees((-100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + (
                    20 * sin(6 * x * pi()) + 20 * sin(2 * x * pi())
                    + 20 * sin(y * pi()) + 40 * sin(y / 3 * pi())
                    + 160 * sin(y / 12 * pi()) + 320 * sin(y / 30 * pi())) * 2 / 3)
                    / (6378245.0 * (1 - 0.006693421622965943) / (magic * sqrt(magic)))))
            else place end
        from (select place[0] - 105 as x, place[1] - 35 as y, radians(place[1]) as phi) p
        cross join lateral (select 1 - 0.006693421622965943 * sin(phi) * sin(phi) as magic) e
    );

create function bd09_of(place point) returns point
    language sql immutable strict parallel safe
    return (
        select point(radius * cos(angle) + 0.0065, radius * sin(angle) + 0.006)
        from (select
            sqrt(place[0] * place[0] + place[1] * place[1]) + 0.00002 * sin(place[1] * pi() * 3000 / 180) as radius,
            atan2(place[1], place[0]) + 0.000003 * cos(place[0] * pi() * 3000 / 180) as angle) p
    );

create function wgs84_of(place point, datum text) returns point
    language plpgsql immutable strict parallel safe as $$
declare
    seen  point := place;
    guess point := place;
begin
    if datum = 'bd09' then
        for round in 1..5 loop
            guess := guess - (bd09_of(guess) - seen);
        end loop;
        seen := guess;
    end if;
    if datum in ('gcj02', 'bd09') then
        for round in 1..5 loop
            guess := guess - (gcj02_of(guess) - seen);
        end loop;
    end if;
    return guess;
end $$;

create function facility_place(document jsonb) returns point
    language sql immutable strict parallel safe
    return wgs84_of(
        point(cast(document #>> '{position,longitude}' as float8), cast(document #>> '{position,latitude}' as float8)),
        coalesce(document #>> '{position,datum}', 'wgs84'));

alter table facility add column place point generated always as (facility_place(document)) stored;
alter table facility_revision add column place point generated always as (facility_place(document)) stored;
create index facility_by_place on facility using gist (place);
