package org.kangyu.kit.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.request.RequestId;

/** The log of who did what, written in the transaction of what was done. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Audit {

    private final DataSource database;
    private final Caller caller;
    private final CurrentVertxRequest request;

    Audit(DataSource database, Caller caller, CurrentVertxRequest request) {
        this.database = database;
        this.caller = caller;
        this.request = request;
    }

    /** Records an action of the caller of the request at hand, in the transaction at hand. */
    public void record(String action, int status, @Nullable String version) {
        var http = request.getCurrent().request();
        var path = http.method().name() + " " + Objects.requireNonNullElse(http.path(), "/");
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // what the database keeps, or the hash would not match
        var entry = new AuditEntry(
                now, RequestId.current(), caller.name(), new TreeSet<>(caller.roles()), action, path, status, version);
        try (var connection = database.getConnection()) {
            AuditTable.append(connection, entry);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit log did not take an entry", e);
        }
    }
}
