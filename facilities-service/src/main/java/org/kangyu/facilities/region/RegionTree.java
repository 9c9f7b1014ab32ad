package org.kangyu.facilities.region;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.QueryFlushMode;

/**
 * The closure of the dated tree: every path from a region down to another, with the days on which it holds. Whoever
 * changes it first takes its lock, which ends with the transaction, so that changes follow one another.
 */
@ApplicationScoped
class RegionTree {

    /** Paths that lead through a region, on the first day from the given one on which they hold. */
    private static final String THROUGH = """
            above.descendant = :code and above.depth > 0 and below.ancestor = :code
              and path.ancestor = above.ancestor and path.descendant = below.descendant
              and greatest(path.valid_from, :from) >= greatest(above.valid_from, below.valid_from)
              and greatest(path.valid_from, :from) < least(above.valid_to, below.valid_to)""";

    private final Session session;
    private final Permits permits;

    RegionTree(Session session, Permits permits) {
        this.session = session;
        this.permits = permits;
    }

    void lock() {
        query("select cast(pg_advisory_xact_lock(hashtext('region tree')) as text)")
                .getResultList();
    }

    /** Adds a region that no path leads to yet. */
    void plant(String code, LocalDate from) {
        run("""
            insert into region_closure (ancestor, descendant, depth, valid_from)
            values (:code, :code, 0, :from)""", Map.of("code", code, "from", from));
    }

    /** Hangs a region with all that is below it under a parent from a day on. */
    void attach(String code, String parent, LocalDate from) {
        run("""
            insert into region_closure (ancestor, descendant, depth, valid_from, valid_to)
            select above.ancestor, below.descendant, above.depth + 1 + below.depth,
                   greatest(above.valid_from, below.valid_from, :from), least(above.valid_to, below.valid_to)
            from region_closure above, region_closure below
            where above.descendant = :parent and below.ancestor = :code
              and greatest(above.valid_from, below.valid_from, :from) < least(above.valid_to, below.valid_to)""", Map.of("code", code, "parent", parent, "from", from));
    }

    /** Takes a region with all that is below it from under its ancestors from a day on. */
    void detach(String code, LocalDate from) {
        var parameters = Map.<String, Object>of("code", code, "from", from);
        // later paths go first: they are recognised by the paths above, which the update then shortens
        run("""
            delete from region_closure path using region_closure above, region_closure below
            where path.valid_from >= :from and\s""" + THROUGH, parameters);
        run("""
            update region_closure path set valid_to = :from from region_closure above, region_closure below
            where path.valid_from < :from and path.valid_to > :from and\s""" + THROUGH, parameters);
    }

    /** Ends a region below which nothing is left. */
    void cut(String code, LocalDate from) {
        var parameters = Map.<String, Object>of("code", code, "from", from);
        run("delete from region_closure where descendant = :code and valid_from >= :from", parameters);
        run("""
            update region_closure set valid_to = :from
            where descendant = :code and valid_to > :from""", parameters);
    }

    /** The day from which a region is known. */
    LocalDate since(String code) {
        return query("select min(valid_from) as since from region_closure where ancestor = :code and depth = 0")
                .addScalar("since", LocalDate.class)
                .setParameter("code", code)
                .setTupleTransformer((row, names) -> (LocalDate) row[0])
                .getSingleResult();
    }

    boolean isBelow(String code, Collection<String> ancestors, LocalDate day) {
        return !ancestors.isEmpty()
                && !query("""
                    select 1 from region_closure
                    where descendant = :code and ancestor in (:ancestors) and valid_from <= :day and valid_to > :day""")
                        .setParameter("code", code)
                        .setParameter("ancestors", ancestors)
                        .setParameter("day", day)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    /** Those of the regions that are below one of the ancestors on the day. */
    Set<String> below(Collection<String> ancestors, Collection<String> codes, LocalDate day) {
        if (ancestors.isEmpty() || codes.isEmpty()) {
            return Set.of();
        }
        return query("""
                select distinct descendant from region_closure
                where descendant in (:codes) and ancestor in (:ancestors) and valid_from <= :day and valid_to > :day""")
                .setParameter("codes", codes)
                .setParameter("ancestors", ancestors)
                .setParameter("day", day)
                .getResultStream()
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }

    private void run(String sql, Map<String, Object> parameters) {
        var query = session.createNativeMutationQuery(sql).setQueryFlushMode(QueryFlushMode.NO_FLUSH);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
        permits.forget();
    }

    /** Without a flush: the closure does not depend on what is pending, and imports write in batches. */
    private NativeQuery<Object> query(String sql) {
        return session.createNativeQuery(sql, Object.class).setQueryFlushMode(QueryFlushMode.NO_FLUSH);
    }
}
