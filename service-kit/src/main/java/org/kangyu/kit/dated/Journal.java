package org.kangyu.kit.dated;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.transaction.TransactionScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
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

    /** All in one statement: what the database works out for each row is prepared once. */
    private void keepRevisions(DatedTable<?, ?> table, List<Entry> entries) {
        var sql = """
                insert into %1$s_revision (%2$s, version, document, valid_from, recorded_at, actor, reason)
                select t.%2$s, t.version, coalesce(cast(e.corrected as jsonb), t.document), e.valid_from, t.recorded_at,
                       e.actor, e.reason
                from unnest(?, ?, ?, ?, ?) e (key, corrected, valid_from, actor, reason)
                join %1$s t on t.%2$s = e.key""".formatted(table.name(), table.key());
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setArray(1, array(connection, table.keySqlType(), entries, Entry::key));
            statement.setArray(2, array(connection, "text", entries, entry -> json(entry.corrected)));
            statement.setArray(3, array(connection, "date", entries, entry -> entry.edit.validFrom()));
            statement.setArray(
                    4,
                    array(
                            connection,
                            "text",
                            entries,
                            entry -> entry.edit.editor().name()));
            statement.setArray(5, array(connection, "text", entries, entry -> entry.edit.reason()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep revisions", e);
        }
    }

    private static @Nullable String json(@Nullable Object document) {
        try {
            return document == null ? null : TolerantJson.MAPPER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A corrected document cannot be written", e);
        }
    }

    private static Array array(
            Connection connection, String type, List<Entry> entries, Function<Entry, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, entries.stream().map(value).toArray());
    }
}
