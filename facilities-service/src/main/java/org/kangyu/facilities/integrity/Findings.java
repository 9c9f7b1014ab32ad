package org.kangyu.facilities.integrity;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.dated.Present;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.text.Text;

/** Asks the rules, as of today. */
@ApplicationScoped
class Findings {

    private static final int SOON = 90; // days, in which a licence is to be renewed

    private final Session session;
    private final Present present;
    private final Cursors cursors;

    Findings(Session session, Present present, Cursors cursors) {
        this.session = session;
        this.present = present;
        this.cursors = cursors;
    }

    /** Sorted by rule, then by facility. */
    Page<Finding> page(FindingFilter filter, Paging paging) {
        filter.require();
        var list = "findings" + filter;
        var after = paging.after(cursors, list);
        var all = conditions(filter);
        var rest = after == null ? all : conditions(filter).and("f.key > :after collate \"C\"", "after", after);
        var rows = bound(rest, select(filter, "f.*", rest) + " order by f.key collate \"C\"")
                .setMaxResults(paging.rows())
                .getResultList();
        var page = paging.page(
                rows,
                last -> cursors.write(list, List.of(last.get("key", String.class))),
                () -> bound(all, select(filter, "count(*) as findings", all))
                        .getSingleResult()
                        .get("findings", Long.class));
        return new Page<>(page.items().stream().map(Findings::finding).toList(), page.nextCursor(), page.total());
    }

    private static Conditions conditions(FindingFilter filter) {
        var conditions = new Conditions();
        return filter.region().isEmpty()
                ? conditions
                : conditions.and(Territory.BELOW.formatted("f.region"), "regions", filter.region());
    }

    private NativeQuery<Tuple> bound(Conditions conditions, String sql) {
        var today = present.today();
        var query = conditions.bind(session.createNativeQuery(sql, Tuple.class));
        setIfAsked(query, "day", today);
        setIfAsked(query, "today", today.toString());
        setIfAsked(query, "soon", today.plusDays(SOON).toString());
        setIfAsked(query, "yearAgo", today.minusYears(1).toString());
        return query;
    }

    private static void setIfAsked(NativeQuery<Tuple> query, String name, Object value) {
        if (query.getParameterMetadata().getNamedParameterNames().contains(name)) {
            query.setParameter(name, value);
        }
    }

    private static String select(FindingFilter filter, String what, Conditions conditions) {
        var rules = filter.rules().stream().map(IntegrityRule::sql).collect(joining("\nunion all\n"));
        return "select %s from (%s) f where %s".formatted(what, rules, conditions);
    }

    private static Finding finding(Tuple row) {
        var about = row.get("about", String.class);
        var rule = row.get("rule", String.class);
        return new Finding(
                rule,
                row.get("facility", UUID.class),
                row.get("region", String.class),
                name(row.get("name", String.class)),
                about,
                IntegrityRule.of(rule).message(about));
    }

    private static Text name(String json) {
        try {
            return TolerantJson.MAPPER.readValue(json, Text.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A name is not readable: " + json, e);
        }
    }
}
