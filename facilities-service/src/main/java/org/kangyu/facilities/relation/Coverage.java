package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.facilities.facility.FacilityRegister;
import org.kangyu.facilities.facility.KnownFacility;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Moment;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.paging.Paging;

/** Finds the facilities that should be in a relation and are not. */
@ApplicationScoped
class Coverage {

    /** Which facilities should be in which relations. */
    record Question(String type, String classSet, List<String> role, List<String> region) {}

    private final Session session;
    private final FacilityRegister register;
    private final RelationFilterRules rules;
    private final Present present;

    Coverage(Session session, FacilityRegister register, RelationFilterRules rules, Present present) {
        this.session = session;
        this.register = register;
        this.rules = rules;
        this.present = present;
    }

    UncoveredPage uncovered(Question question, Moment moment, Paging paging) {
        rules.require(question);
        var day = moment.dayOr(present.today());
        var uncovered = all(question, day).and("""
            d.id not in (select cast(m ->> 'facilityId' as uuid) from %s
                           and r.since <= :on and (r.until is null or r.until > :on)
                           and %s)""".formatted(members(question, moment), RelationFilter.TAKES_PART));
        bind(uncovered, question, day);
        var page = register.page(uncovered, moment, paging, "uncovered" + question + moment);
        var last = last(page.items(), question, moment, day);
        return new UncoveredPage(
                page.items().stream()
                        .map(facility -> new Uncovered(facility, last.get(facility.id())))
                        .toList(),
                page.nextCursor(),
                register.count(uncovered, moment),
                register.count(all(question, day), moment));
    }

    /** The facilities that are there on the day. */
    private static Conditions all(Question question, LocalDate day) {
        var all = new Conditions()
                .and(ClassSets.MEMBERSHIP, "classSets", List.of(question.classSet()))
                .and("d.status in ('operating', 'suspended')");
        if (!question.region().isEmpty()) {
            all.and(Territory.BELOW.formatted("d.region_code"), "regions", question.region())
                    .with("day", day);
        }
        return all;
    }

    private Map<UUID, Uncovered.Last> last(
            List<KnownFacility> facilities, Question question, Moment moment, LocalDate day) {
        var ids = facilities.stream().map(facility -> facility.id().toString()).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        var parameters = bind(new Conditions(), question, day).with("facilities", ids);
        if (!moment.isPresent()) {
            parameters.with("asOf", day).with("knownAt", moment.instantOr(present.now()));
        }
        return parameters
                .bind(session.createNativeQuery("""
                        select distinct on (facility) cast(m ->> 'facilityId' as uuid) as facility, r.id as relation,
                               cast(least(r.until, m ->> 'until') as date) as until
                        from %s and m ->> 'facilityId' in (:facilities) and least(r.until, m ->> 'until') <= :on
                        order by facility, until desc""".formatted(members(question, moment)), Tuple.class))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("facility", UUID.class),
                        row -> new Uncovered.Last(row.get("relation", UUID.class), row.get("until", LocalDate.class))));
    }

    /** Members {@code m} of relations {@code r} of the type, at the moment; in one of the roles, where any is asked for. */
    private static String members(Question question, Moment moment) {
        return """
            %s r cross join lateral jsonb_array_elements(r.document -> 'members') m
            where r.type = :type and m ->> 'facilityId' is not null %s""".formatted(
                        Relations.TABLE.at(moment), question.role().isEmpty() ? "" : "and m ->> 'role' in (:role)");
    }

    private static Conditions bind(Conditions conditions, Question question, LocalDate day) {
        conditions.with("type", question.type()).with("on", day.toString());
        return question.role().isEmpty() ? conditions : conditions.with("role", question.role());
    }
}
