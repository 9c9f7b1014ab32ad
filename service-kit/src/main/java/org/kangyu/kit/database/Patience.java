package org.kangyu.kit.database;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Ends the wait for an answer of a database that says nothing any more, as behind a broken network: without it, a request
 * would wait for ever and take its place and its connection with it.
 */
@Singleton
@IfBuildProperty(name = "service.owner", stringValue = "true")
public class Patience implements AgroalPoolInterceptor {

    private static final Duration OF_A_REQUEST = Duration.ofSeconds(20); // far above any statement of one

    private volatile boolean migrated;

    void start(@Observes StartupEvent event) {
        migrated = true; // a migration takes what it takes
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        if (migrated) {
            wait(connection, OF_A_REQUEST);
        }
    }

    /** For work that is known to take longer, until the connection goes back to the pool. */
    public static void wait(Connection connection, Duration atMost) {
        try {
            connection.setNetworkTimeout(Runnable::run, (int) atMost.toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException("The connection was lost", e);
        }
    }
}
