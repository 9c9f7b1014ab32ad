package org.kangyu.facilities.duplicate;

/**
 * The query for pairs that are worth comparing: those with an identifier in common, and in one county those that share
 * half of what tells the shorter name from those of the others. So each record meets a few others, not all.
 */
final class Candidates {

    /** A document that is not registered, compared as if it were; its id comes before all others. */
    static final String SENT = """
            union all
            select cast('00000000-0000-0000-0000-000000000000' as uuid), s.document ->> 'regionCode',
                   s.document #>> '{category,code}', cast(s.document ->> 'parentId' as uuid), s.document,
                   facility_name_keys(s.document), facility_marks(s.document)
            from (select cast(:document as jsonb) as document) s""";

    /** What is compared of one of them, as JSON. */
    private static final String COMPARED = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'shown', jsonb_build_object(
                    'id', nullif(%1$s.id, '00000000-0000-0000-0000-000000000000'), 'name', %1$s.document -> 'name',
                    'otherNames', jsonb_path_query_array(%1$s.document, '$.otherNames[*].name.zh'),
                    'identifiers', %1$s.document -> 'identifiers', 'status', %1$s.document -> 'status',
                    'category', concat(%1$s.document #>> '{category,scheme}', ':', %1$s.category_code),
                    'regionCode', %1$s.region_code, 'address', %1$s.document -> 'address',
                    'legalBody', %1$s.document -> 'legalBody'),
                'position', %1$s.document -> 'position', 'isPart', %1$s.parent_id is not null or %1$s.category_code = 'D600',
                'regions', (select jsonb_agg(r.document #> '{name,zh}' order by c.depth desc)
                            from region_closure c join region r on r.code = c.ancestor
                            where c.descendant = %1$s.region_code and c.valid_from <= :day and c.valid_to > :day)
            )) as text)""";

    private Candidates() {}

    /** Pairs of which one fulfils the condition on {@code d}; {@code sent} is what is compared beside what is registered. */
    static String pairs(String sent, String condition) {
        return """
            with facilities as (
                select id, region_code, category_code, parent_id, document, name_keys, marks
                from facility where status not in ('closed', 'merged')
                %1$s),
            area as (
                select distinct on (c.descendant) c.descendant as region, c.ancestor as code
                from region_closure c join region r on r.code = c.ancestor and r.level in ('province', 'prefecture', 'county')
                where c.valid_from <= :day and c.valid_to > :day
                order by c.descendant, c.depth),
            wanted as materialized (
                select d.id, a.code as area from facilities d left join area a on a.region = d.region_code where %2$s),
            living as (
                select f.id, a.code as area, f.name_keys from facilities f join area a on a.region = f.region_code
                where a.code in (select area from wanted)),
            key as (
                select l.id, l.area, k.key, count(*) over (partition by l.area, k.key) as holders
                from living l cross join lateral unnest(l.name_keys) k (key)),
            -- what so many names of a county have in common tells none of them apart
            telling as (select *, count(*) over (partition by id) as keys from key where holders <= 30),
            named as (
                select a.id as one, b.id as other
                from telling a join telling b on b.area = a.area and b.key = a.key and b.id > a.id
                group by a.id, b.id, a.keys, b.keys
                having 2 * count(*) >= least(a.keys, b.keys)),
            marked as (
                select f.id, m.mark from facilities f cross join lateral unnest(f.marks) m (mark)
                -- a legal body's code is shared by its parts and its village clinics
                where m.mark not like 'uscc|%%' or (f.parent_id is null and f.category_code <> 'D600')),
            identified as (
                select least(a.id, b.id) as one, greatest(a.id, b.id) as other
                from marked a join marked b on b.mark = a.mark and b.id <> a.id
                where a.id in (select id from wanted)),
            pair as (
                select p.one, p.other from (select * from named union select * from identified) p
                where (p.one in (select id from wanted) or p.other in (select id from wanted))
                  and not exists (select from facility_distinction x where x.one = p.one and x.other = p.other))
            select a.id as one, b.id as other, %3$s as first, %4$s as second
            from pair p join facilities a on a.id = p.one join facilities b on b.id = p.other
            -- the parts of one facility have much in common
            where a.parent_id is distinct from b.id and b.parent_id is distinct from a.id
              and (a.parent_id <> b.parent_id) is not false
              and (a.id, b.id) > (cast(:afterOne as uuid), cast(:afterOther as uuid))
            order by a.id, b.id""".formatted(sent, condition, COMPARED.formatted("a"), COMPARED.formatted("b"));
    }
}
