package org.kangyu.facilities.integrity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kangyu.kit.text.Text;

/**
 * Something that must not be so. Each is a query over facilities {@code d} that answers {@code facility, region, name,
 * about}; {@code about} is what is wrong, in the form of the field.
 */
enum IntegrityRule {
    LICENCE_EXPIRED("执业许可证已于 %s 到期", "The licence ended on %s", """
            select d.id, d.region_code, d.document -> 'name', d.document #>> '{licence,validUntil}'
            from facility d
            where d.status in ('operating', 'suspended') and d.document #>> '{licence,validUntil}' < :today"""),
    LICENCE_EXPIRING("执业许可证将于 %s 到期", "The licence ends on %s", """
            select d.id, d.region_code, d.document -> 'name', d.document #>> '{licence,validUntil}'
            from facility d
            where d.status in ('operating', 'suspended')
              and d.document #>> '{licence,validUntil}' between :today and :soon"""),
    /** 校验: yearly below 100 beds, else every three years (《医疗机构管理条例实施细则》第三十五条). */
    VERIFICATION_DUE("应于 %s 前校验", "It was to be verified by %s", """
            select v.id, v.region_code, v.name, v.due
            from (select d.id, d.region_code, d.document -> 'name' as name,
                         to_char(cast(d.document #>> '{licence,verifiedOn}' as date)
                             + case when coalesce(b.approved, 0) < 100 then interval '1 year' else interval '3 years' end,
                             'YYYY-MM-DD') as due
                  from facility d
                  cross join lateral (
                      select sum(cast(b ->> 'approved' as integer)) as approved
                      from jsonb_array_elements(d.document -> 'beds') b
                      -- the others overlap with these, or are no beds in statistics
                      where b ->> 'kind' not in ('emergency', 'nursing', 'isolation', 'critical', 'dialysis', 'day')) b
                  where d.status = 'operating' and d.document #>> '{licence,verifiedOn}' is not null) v
            where v.due < :today"""),
    /** One that is suspended for a year is taken to have ended (《医疗机构管理条例》第二十一条). */
    SUSPENDED_TOO_LONG("自 %s 起停业已超过一年", "It has been suspended since %s, for more than a year", """
            select d.id, d.region_code, d.document -> 'name', d.document ->> 'statusSince'
            from facility d
            where d.status = 'suspended' and d.document ->> 'statusSince' < :yearAgo"""),
    OPENS_LATER("状态为 operating，但开业日期为 %s", "It operates, but opens on %s", """
            select d.id, d.region_code, d.document -> 'name', d.document ->> 'openedOn'
            from facility d
            where d.status = 'operating' and d.document ->> 'openedOn' > :today"""),
    PARENT_CLOSED("上级机构 %s 已经注销", "Its parent %s has closed", """
            select d.id, d.region_code, d.document -> 'name', cast(d.parent_id as text)
            from facility d join facility p on p.id = d.parent_id
            where d.status not in ('closed', 'merged') and p.status = 'closed'"""),
    REGION_ENDED("所在区划已于 %s 撤销", "Its region ended on %s", """
            select d.id, d.region_code, d.document -> 'name', r.closed_on
            from facility d join region r on r.code = d.region_code
            where d.status not in ('closed', 'merged') and r.closed_on <= :today"""),
    /** A USCC is of a legal body, of which campuses, branches and village clinics may be parts. */
    SHARED_IDENTIFIER("标识 %s 也属于其他机构", "The identifier %s is also another facility's", """
            select i.id, i.region_code, i.name, i.scheme || '|' || i.value
            from (select d.id, d.region_code, d.document -> 'name' as name, e ->> 'scheme' as scheme,
                         e ->> 'value' as value, d.document ->> 'legalBody' as body,
                         count(*) over same as facilities,
                         min(coalesce(d.document ->> 'legalBody', cast(d.id as text))) over same as first_body,
                         max(coalesce(d.document ->> 'legalBody', cast(d.id as text))) over same as last_body
                  from facility d cross join lateral jsonb_array_elements(d.document -> 'identifiers') e
                  where d.status not in ('closed', 'merged') and e ->> 'scheme' <> 'own'
                    and (e ->> 'scheme' <> 'uscc' or (d.parent_id is null and d.category_code <> 'D600'))
                  window same as (partition by e ->> 'scheme', e ->> 'value')) i
            where i.facilities > 1 and (i.scheme <> 'uscc' or i.first_body <> i.last_body)"""),
    /** More than 50 km, and four times the usual, from the middle of its county: a slip in the position, or the region. */
    FAR_AWAY("距本县其他机构 %s 公里", "It is %s km from the others of its county", """
            with placed as (
                select d.id, d.region_code, d.document -> 'name' as name, c.ancestor as county,
                       cast(d.document #>> '{position,longitude}' as double precision) as east,
                       cast(d.document #>> '{position,latitude}' as double precision) as north
                from facility d
                join region_closure c on c.descendant = d.region_code and c.valid_from <= :day and c.valid_to > :day
                join region r on r.code = c.ancestor and r.level = 'county'
                where d.status not in ('closed', 'merged') and d.document -> 'position' is not null),
            middle as (
                select county, percentile_cont(0.5) within group (order by east) as east,
                       percentile_cont(0.5) within group (order by north) as north
                from placed group by county having count(*) >= 5),
            measured as (
                select p.*, 111.32 * sqrt(power(p.north - m.north, 2)
                            + power((p.east - m.east) * cos(radians(m.north)), 2)) as km
                from placed p join middle m using (county)),
            usual as (
                select county, percentile_cont(0.5) within group (order by km) as km from measured group by county)
            select m.id, m.region_code, m.name, cast(round(m.km) as text)
            from measured m join usual u using (county)
            where m.km > 50 and m.km > 4 * u.km"""),
    /** More than 2 km, as positions are rough and datums up to 1.3 km apart; by the lowest region that has a boundary. */
    OUTSIDE_BOUNDARY("位于所在区划边界外 %s 公里", "It is %s km outside of the boundary of its region", """
            select o.id, o.region_code, o.name, cast(round(cast(o.degrees * 111.32 as numeric), 1) as text)
            from (select distinct on (d.id) d.id, d.region_code, d.document -> 'name' as name,
                         (select min(point(cast(d.document #>> '{position,longitude}' as double precision),
                                           cast(d.document #>> '{position,latitude}' as double precision)) <-> ring)
                          from unnest(b.outlines) as ring) as degrees
                  from facility d
                  join region_closure c on c.descendant = d.region_code and c.valid_from <= :day and c.valid_to > :day
                  join region_boundary b on b.code = c.ancestor
                  where d.status not in ('closed', 'merged') and d.document -> 'position' is not null
                  order by d.id, c.depth) o
            where o.degrees * 111.32 > 2"""),
    BEDS_OF_A_VILLAGE_CLINIC("村卫生室不应有 %s 床位", "A village clinic has no beds of the kind %s", """
            select d.id, d.region_code, d.document -> 'name', b ->> 'kind'
            from facility d cross join lateral jsonb_array_elements(d.document -> 'beds') b
            where d.status not in ('closed', 'merged') and d.category_code = 'D600' and b ->> 'kind' in ('icu', 'critical', 'newborn')"""),
    TOWNSHIP_WITHOUT_PRIMARY_CARE(
            "该乡镇没有运营中的卫生院或社区卫生服务机构", "No health centre or community health institution operates in it", """
            select cast(null as uuid), r.code, r.document -> 'name', r.code
            from region r
            where r.level = 'township' and (r.closed_on is null or r.closed_on > :today)
              and not exists (
                  select from facility d join class_set s on s.code in
                             ('township-health-centre', 'community-health-institution')
                         and d.category_scheme || ':' || d.category_code = any (s.categories)
                  where d.status = 'operating' and d.region_code in
                      (select descendant from region_closure
                       where ancestor = r.code and valid_from <= :day and valid_to > :day))""");

    static final List<String> CODES =
            Stream.of(values()).map(IntegrityRule::code).toList();

    private final String zh;
    private final String en;
    private final String findings;

    IntegrityRule(String zh, String en, String findings) {
        this.zh = zh;
        this.en = en;
        this.findings = findings;
    }

    static IntegrityRule of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Text message(String about) {
        return Text.of(zh, en).with(about);
    }

    /** With the rule and a key beside, by which findings are in an order that lasts. */
    String sql() {
        return """
            select '%1$s' as rule, f.facility, f.region, cast(f.name as text) as name, f.about,
                   concat_ws(':', '%1$s', coalesce(cast(f.facility as text), f.region), f.about) as key
            from (%2$s) as f(facility, region, name, about)""".formatted(code(), findings);
    }
}
