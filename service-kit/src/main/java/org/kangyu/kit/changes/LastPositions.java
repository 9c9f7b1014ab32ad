package org.kangyu.kit.changes;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** The last position of each lane; however many readers wait, the database is asked at most once an interval. */
final class LastPositions {

    private final ChangeTable table;
    private final Duration interval;
    private Map<String, Long> positions = Map.of();
    private long askedAt;

    LastPositions(ChangeTable table, Duration interval) {
        this.table = table;
        this.interval = interval;
    }

    /** Returns when the lane has gone beyond the position, or when patience ends. */
    void awaitBeyond(String lane, long position, Duration patience) throws SQLException {
        var end = System.nanoTime() + patience.toNanos();
        try {
            while (System.nanoTime() < end && of(lane) <= position) {
                Thread.sleep(interval);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the server is stopping: answer what there is
        }
    }

    private synchronized long of(String lane) throws SQLException {
        if (System.nanoTime() - askedAt >= interval.toNanos()) {
            positions = table.lastPositions();
            askedAt = System.nanoTime();
        }
        return positions.getOrDefault(lane, 0L);
    }
}
