package org.kangyu.kit.outbox;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Appends events to the outbox table in the caller's transaction; the relay sends them after the commit. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Outbox {

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Bell bell;
    private final TraceContext trace;

    Outbox(DataSource database, TransactionSynchronizationRegistry transaction, Bell bell, TraceContext trace) {
        this.database = database;
        this.transaction = transaction;
        this.bell = bell;
        this.trace = trace;
    }

    /** Must be called after the flush that gives the version, in the transaction of the change. */
    public void append(Event event) {
        append(List.of(event));
    }

    public void append(List<? extends Event> events) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("An event is appended in the transaction of its change");
        }
        try (var connection = database.getConnection()) {
            OutboxTable.append(connection, events, trace.traceparent());
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox did not take the events", e);
        }
        RingAfterCommit.in(transaction, bell)
                .add(events.stream().map(Event::topic).collect(Collectors.toSet()));
    }
}
