package org.kangyu.system.faults;

import java.sql.SQLException;
import java.time.Duration;
import org.kangyu.system.cluster.Store;

/**
 * PostgreSQL's disk takes what is written and loses it, which nobody but {@code fsync} tells: PostgreSQL must rather die
 * than go on, and what was acknowledged must be there when the disk is well again.
 */
final class FailingDisk implements Fault.Strike {

    @Override
    public void on(Trial trial) throws Exception {
        var postgresql = trial.cluster().postgresql();
        var disk = trial.cluster().disk(postgresql.name());
        disk.wearOut();
        try {
            trial.expectWithin(
                    Duration.ofSeconds(30), "PostgreSQL does not call a lost write safe", () -> isRefused(postgresql));
        } finally {
            disk.repair();
        }
        postgresql.kill(); // it may be in the midst of dying of it
        postgresql.restart();
    }

    private static boolean isRefused(Store postgresql) {
        try {
            postgresql.checkpoint();
            return false;
        } catch (SQLException e) {
            return true;
        }
    }
}
