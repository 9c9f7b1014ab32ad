package org.kangyu.kit.dated;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.outbox.Outbox;

/** The changes of one transaction that still lack their revision and event; a flush writes all of them together. */
@TransactionScoped
@IfBuildProperty(name = "service.documents", stringValue = "true")
public class Journal {

    private record Entry(
            DatedTable<?, ?> table,
            Object key,
            Edit edit,
            @Nullable Object corrected,
            Supplier<Event> event) {}

    private final Session session;
    private final DataSource database;
    private final Outbox outbox;
    private final List<Entry> pending = new ArrayList<>();

    Journal(Session session, DataSource database, Outbox outbox) {
        this.session = session;
        this.database = database;
        this.outbox = outbox;
    }

    /** Remembers a changed row; the event is made after the flush that gives the row its new version. */
    public void add(DatedTable<?, ?> table, Object key, Edit edit, Supplier<Event> event) {
        pending.add(new Entry(table, key, edit, null, event));
    }

    /**
     * Remembers what a row really was on an earlier day than it changed last. The row itself must get a new version, or
     * nobody could tell that there is something new to read.
     */
    public <K, D> void correct(DatedTable<K, D> table, K key, Edit edit, D corrected, Supplier<Event> event) {
        pending.add(new Entry(table, key, edit, corrected, event));
    }

    public void flush() {
        session.flush();
        for (var table : new LinkedHashSet<>(pending.stream().map(Entry::table).toList())) {
            keepRevisions(
                    table,
                    pending.stream().filter(entry -> entry.table.equals(table)).toList());
        }
        outbox.append(pending.stream().map(entry -> entry.event.get()).toList());
        pending.clear();
    }

    private void keepRevisions(DatedTable<?, ?> table, List<Entry> entries) {
        var sql = """
                insert into %1$s_revision (%2$s, version, document, valid_from, recorded_at, actor, reason)
                select %2$s, version, coalesce(cast(? as jsonb), document), ?, recorded_at, ?, ?
                from %1$s where %2$s = ?""".formatted(table.name(), table.key());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var entry : entries) {
                statement.setString(1, entry.corrected == null ? null : json(entry.corrected));
                statement.setObject(2, entry.edit.validFrom());
                statement.setString(3, entry.edit.editor().name());
                statement.setString(4, entry.edit.reason());
                statement.setObject(5, entry.key);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep revisions", e);
        }
    }

    private static String json(Object document) {
        try {
            return TolerantJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A corrected document cannot be written", e);
        }
    }
}
