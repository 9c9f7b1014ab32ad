package org.kangyu.kit.dated;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;

/** The revisions of documents. */
@ApplicationScoped
@IfBuildProperty(name = "service.documents", stringValue = "true")
public class History {

    private final Session session;
    private final Cursors cursors;

    History(Session session, Cursors cursors) {
        this.session = session;
        this.cursors = cursors;
    }

    /** Who changed what and when, newest first. */
    public Page<HistoryEntry> of(DatedTable<?, ?> table, Object key, Paging paging) {
        var list = table.name() + "/history/" + key;
        var after = paging.after(cursors, list);
        var rows = query("""
                select r.version, r.valid_from, r.recorded_at, r.actor, r.reason,
                       (select cast(coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                                   'field', field, 'before', before.value, 'after', now.value)) order by field), '[]') as text)
                        from jsonb_each(r.document) now (field, value)
                        full join jsonb_each(coalesce(p.document, '{}')) before (field, value) using (field)
                        where now.value is distinct from before.value) as changes
                from %1$s_revision r left join lateral (
                    select o.document from %1$s_revision o
                    where o.%2$s = r.%2$s and o.version < r.version and o.valid_from <= r.valid_from
                    order by o.valid_from desc, o.version desc limit 1) p on true
                where r.%2$s = :key and r.version < :before
                order by r.version desc""", table)
                .addScalar("version", Long.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("actor", String.class)
                .addScalar("reason", String.class)
                .addScalar("changes", String.class)
                .setParameter("key", key)
                .setParameter("before", after == null ? Long.MAX_VALUE : Long.parseLong(after))
                .setMaxResults(paging.rows())
                .setTupleTransformer((row, names) -> entry(row))
                .getResultList();
        return paging.page(
                rows, last -> cursors.write(list, List.of(Long.toString(last.version()))), () -> count(table, key));
    }

    private long count(DatedTable<?, ?> table, Object key) {
        return query("select count(*) as count from %1$s_revision where %2$s = :key", table)
                .addScalar("count", Long.class)
                .setParameter("key", key)
                .setTupleTransformer((row, names) -> (Long) row[0])
                .getSingleResult();
    }

    private NativeQuery<Object[]> query(String sql, DatedTable<?, ?> table) {
        return session.createNativeQuery(sql.formatted(table.name(), table.key()), Object[].class);
    }

    private static HistoryEntry entry(Object[] row) {
        var changes = changes((String) row[5]);
        return new HistoryEntry(
                (Long) row[0],
                (LocalDate) row[1],
                (Instant) row[2],
                (String) row[3],
                (String) row[4],
                changes.stream().map(FieldChange::field).toList(),
                changes);
    }

    private static List<FieldChange> changes(String json) {
        try {
            return List.of(TolerantJson.MAPPER.readValue(json, FieldChange[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The changes of a revision are not readable: " + json, e);
        }
    }
}
