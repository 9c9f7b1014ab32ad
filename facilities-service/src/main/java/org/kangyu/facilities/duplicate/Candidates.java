package org.kangyu.facilities.duplicate;

/**
 * The queries for pairs that are worth comparing: those with an identifier in common, and in one county those that share
 * half of what tells the shorter name from those of the others. So each record meets a few others, not all.
 */
final class Candidates {

    /** A document that is not registered, compared as if it were; its id comes before all others. */
    static final String SENT_RECORD = """
            union all
            select cast('00000000-0000-0000-0000-000000000000' as uuid), cast(s.document ->> 'parentId' as uuid),
                   s.document #>> '{category,code}', facility_name_keys(s.document), facility_marks(s.document),
                   s.document ->> 'regionCode'
            from (select cast(:document as jsonb) as document) s""";

    static final String SENT_DOCUMENT =
            "union all select cast('00000000-0000-0000-0000-000000000000' as uuid), cast(:document as jsonb)";

    private Candidates() {}

    /** Pairs of which one fulfils the condition on {@code d}; {@code sent} is what is compared beside what is registered. */
    static String pairs(String sent, String condition) {
        return """
            with area as (
                select distinct on (c.descendant) c.descendant as region, c.ancestor as code
                from region_closure c join region r on r.code = c.ancestor and r.level in ('province', 'prefecture', 'county')
                where c.valid_from <= :day and c.valid_to > :day
                order by c.descendant, c.depth),
            record as materialized (
                select f.*, a.code as area
                from (select id, parent_id, category_code, name_keys, marks, region_code
                      from facility where status not in ('closed', 'merged') %s) f
                left join area a on a.region = f.region_code),
            wanted as materialized (select d.id, d.area from record d where %s),
            key as (
                select r.id, r.area, k.key, count(*) over (partition by r.area, k.key) as holders
                from record r cross join lateral unnest(r.name_keys) k (key)
                where r.area in (select area from wanted)),
            -- what so many names of a county have in common tells none of them apart
            telling as (select *, count(*) over (partition by id) as keys from key where holders <= 30),
            named as (
                select a.id as one, b.id as other
                from telling a join telling b on b.area = a.area and b.key = a.key and b.id > a.id
                group by a.id, b.id, a.keys, b.keys
                having 2 * count(*) >= least(a.keys, b.keys)),
            marked as (
                select r.id, m.mark from record r cross join lateral unnest(r.marks) m (mark)
                -- a legal body's code is shared by its parts and its village clinics
                where m.mark not like 'uscc|%%' or (r.parent_id is null and r.category_code <> 'D600')),
            identified as (
                select least(a.id, b.id) as one, greatest(a.id, b.id) as other
                from marked a join marked b on b.mark = a.mark and b.id <> a.id
                where a.id in (select id from wanted))
            select p.one, p.other
            from (select * from named union select * from identified) p
            where (p.one in (select id from wanted) or p.other in (select id from wanted))
              and not exists (select from facility_distinction x where x.one = p.one and x.other = p.other)
              and (p.one, p.other) > (cast(:afterOne as uuid), cast(:afterOther as uuid))
            order by p.one, p.other""".formatted(sent, condition);
    }

    /** What is compared of these facilities, as JSON. */
    static String records(String sent) {
        return """
            select d.id, cast(jsonb_strip_nulls(jsonb_build_object(
                'shown', jsonb_build_object(
                    'id', nullif(d.id, '00000000-0000-0000-0000-000000000000'), 'name', d.document -> 'name',
                    'otherNames', jsonb_path_query_array(d.document, '$.otherNames[*].name.zh'),
                    'identifiers', d.document -> 'identifiers', 'status', d.document -> 'status',
                    'category', concat(d.document #>> '{category,scheme}', ':', d.document #>> '{category,code}'),
                    'regionCode', d.document -> 'regionCode', 'address', d.document -> 'address',
                    'legalBody', d.document -> 'legalBody'),
                'position', d.document -> 'position', 'parentId', d.document -> 'parentId',
                'isVillageClinic', d.document #>> '{category,code}' = 'D600',
                'regions', (select jsonb_agg(r.document #> '{name,zh}' order by c.depth desc)
                            from region_closure c join region r on r.code = c.ancestor
                            where c.descendant = d.document ->> 'regionCode'
                              and c.valid_from <= :day and c.valid_to > :day))) as text) as record
            from (select id, document from facility where id in (:ids) %s) d""".formatted(sent);
    }
}
