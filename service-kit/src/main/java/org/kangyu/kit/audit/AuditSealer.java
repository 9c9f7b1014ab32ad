package org.kangyu.kit.audit;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.kangyu.kit.leading.Leaders;

/** Seals new entries once a second on one replica, so that no writer waits for another one's entry. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class AuditSealer {

    private static final int MOST = 1_000;
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    void start(@Observes StartupEvent event, Leaders leaders) {
        leaders.lead("audit", AuditSealer::lead);
    }

    private static void lead(Connection connection) throws SQLException, InterruptedException {
        while (true) {
            if (seal(connection) < MOST) {
                Thread.sleep(INTERVAL);
            }
        }
    }

    /** Through the connection that holds the lock, so no other replica seals at the same time. */
    static int seal(Connection connection) throws SQLException {
        var rows = AuditTable.unsealed(connection, MOST);
        if (!rows.isEmpty()) {
            connection.setAutoCommit(false);
            AuditTable.seal(connection, AuditTable.lastSeal(connection), rows);
            connection.commit();
            connection.setAutoCommit(true);
        }
        return rows.size();
    }
}
