package org.kangyu.kit.dated;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.paging.Paging;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** Reads the states of the dated documents in one table. In conditions the table is called {@code d}. */
public final class States<K, D> {

    private static final Text UNKNOWN = Text.of("没有找到 %s", "There is no %s");
    private static final Text NO_STATE =
            Text.of("%s 存在，但在所问的日期或时点没有状态", "%s exists, but it has no state on the day or at the instant asked for");

    private final Session session;
    private final Present present;
    private final Cursors cursors;
    private final DatedTable<K, D> table;

    public States(Session session, Present present, Cursors cursors, DatedTable<K, D> table) {
        this.session = session;
        this.present = present;
        this.cursors = cursors;
        this.table = table;
    }

    /** The state at the moment; refuses with 404 when there is none. */
    public State<K, D> get(K key, Moment moment) {
        return find(key, moment).orElseThrow(() -> {
            var known = !moment.isPresent() && find(key, Moment.NOW).isPresent();
            return new ProblemException(ProblemType.NOT_FOUND, (known ? NO_STATE : UNKNOWN).with(key));
        });
    }

    public Optional<State<K, D>> find(K key, Moment moment) {
        return list(new Conditions().and("d." + table.key() + " = :key", "key", key), moment, table.key()).stream()
                .findFirst();
    }

    /** The day on which another state begins after this day, as it is known now. */
    public Optional<LocalDate> nextAfter(K key, LocalDate day) {
        return session.createNativeQuery(
                        "select min(valid_from) as next from %s_revision where %s = :key and valid_from > :day"
                                .formatted(table.name(), table.key()),
                        LocalDate.class)
                .setParameter("key", key)
                .setParameter("day", day)
                .uniqueResultOptional();
    }

    /** One page of views, sorted by the key; {@code list} names the list and its filters. */
    public <V> Page<V> page(
            Conditions conditions, Moment moment, Paging paging, String list, Function<State<K, D>, V> view) {
        var after = paging.after(cursors, list);
        var where = conditions.toString();
        if (after != null) {
            where += " and d.%s > cast(:after as %s)".formatted(table.key(), table.keySqlType());
        }
        var query = conditions.bind(states(where, moment, table.key())).setMaxResults(paging.rows());
        if (after != null) {
            query.setParameter("after", after);
        }
        var rows = query.getResultList();
        var page = paging.page(
                rows, last -> cursors.write(list, List.of(last.key().toString())), () -> count(conditions, moment));
        return new Page<>(page.items().stream().map(view).toList(), page.nextCursor(), page.total());
    }

    public List<State<K, D>> list(Conditions conditions, Moment moment, String order) {
        return conditions.bind(states(conditions.toString(), moment, order)).getResultList();
    }

    public long count(Conditions conditions, Moment moment) {
        var sql = "select count(*) as count from %s d where %s".formatted(table.at(moment), conditions);
        return conditions
                .bind(at(moment, sql).addScalar("count", Long.class))
                .setTupleTransformer((row, names) -> (Long) row[0])
                .getSingleResult();
    }

    private NativeQuery<State<K, D>> states(String where, Moment moment, String order) {
        var sql = """
                select d.%s as key, d.version, d.valid_from, d.recorded_at, cast(d.document as text) as document
                from %s d where %s order by %s""".formatted(table.key(), table.at(moment), where, order);
        return at(moment, sql)
                .addScalar("key", table.keyType())
                .addScalar("version", Long.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("recorded_at", Instant.class)
                .addScalar("document", String.class)
                .setTupleTransformer((row, names) -> state(row));
    }

    /** A query of one's own from {@link DatedTable#at} the moment, with its parameters. */
    public NativeQuery<Object[]> at(Moment moment, String sql) {
        var query = session.createNativeQuery(sql, Object[].class);
        if (!moment.isPresent()) {
            query.setParameter("asOf", moment.dayOr(present.today()));
            query.setParameter("knownAt", moment.instantOr(present.now()));
        }
        return query;
    }

    private State<K, D> state(Object[] row) {
        try {
            return new State<>(
                    table.keyType().cast(row[0]),
                    (Long) row[1],
                    (LocalDate) row[2],
                    (Instant) row[3],
                    TolerantJson.MAPPER.readValue((String) row[4], table.documentType()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("%s %s is not readable".formatted(table.name(), row[0]), e);
        }
    }
}
