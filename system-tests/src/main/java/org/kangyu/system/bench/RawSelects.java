package org.kangyu.system.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.kangyu.system.cluster.Cluster;

/** The limit of reads by id: the same row by its key through JDBC, prepared, by so many clients at once. */
record RawSelects(Cluster cluster, List<String> ids, int clients) {

    /** Rows per second. */
    double rate(Duration time) throws InterruptedException, ExecutionException {
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            List<Callable<Long>> tasks = Collections.nCopies(clients, () -> read(end));
            var total = 0L;
            for (var done : threads.invokeAll(tasks)) {
                total += done.get();
            }
            return total / (time.toMillis() / 1_000.0);
        }
    }

    private long read(long end) throws SQLException {
        try (var connection = cluster.database()) {
            return read(connection, end);
        }
    }

    private long read(Connection connection, long end) throws SQLException {
        var count = 0L;
        try (var select = connection.prepareStatement("select document from facility where id = ?")) {
            while (System.nanoTime() < end) {
                var id = ids.get(ThreadLocalRandom.current().nextInt(ids.size()));
                select.setObject(1, UUID.fromString(id));
                try (var row = select.executeQuery()) {
                    count += row.next() && !row.getString(1).isEmpty() ? 1 : 0;
                }
            }
        }
        return count;
    }
}
