package org.kangyu.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much waits to be sent and since when, as of a few seconds ago. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class OutboxBacklog {

    private record Backlog(long rows, double seconds) {}

    private static final Backlog NONE = new Backlog(0, 0);
    private static final String QUERY = """
            select lane, count(*) as rows, extract(epoch from now() - min(time)) as seconds
            from outbox group by lane
            """;

    private final DataSource database;
    private volatile Map<String, Backlog> lanes = Map.of();

    OutboxBacklog(
            DataSource database, MeterRegistry metrics, @ConfigProperty(name = "outbox.lanes") List<String> names) {
        this.database = database;
        names.forEach(lane -> register(lane, metrics));
    }

    @Scheduled(every = "5s")
    void look() throws SQLException {
        var found = new HashMap<String, Backlog>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(QUERY);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                found.put(rows.getString("lane"), new Backlog(rows.getLong("rows"), rows.getDouble("seconds")));
            }
        }
        lanes = Map.copyOf(found);
    }

    private void register(String lane, MeterRegistry metrics) {
        Gauge.builder(
                        "kangyu.outbox.waiting",
                        () -> lanes.getOrDefault(lane, NONE).rows())
                .description("Events not yet acknowledged by Kafka")
                .tag("lane", lane)
                .register(metrics);
        Gauge.builder(
                        "kangyu.outbox.oldest",
                        () -> lanes.getOrDefault(lane, NONE).seconds())
                .description("Age of the oldest event not yet acknowledged by Kafka")
                .baseUnit("seconds")
                .tag("lane", lane)
                .register(metrics);
    }
}
