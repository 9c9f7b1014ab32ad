package org.kangyu.system.faults;

import java.time.Duration;

/** No room is left for what PostgreSQL or Kafka has to write; when there is room again, who has died starts anew. */
record FullDisk(String part) implements Fault.Strike {

    private static final Duration FULL = Duration.ofSeconds(20);

    @Override
    public void on(Trial trial) throws Exception {
        var disk = trial.cluster().disk(part);
        disk.fill();
        var end = System.nanoTime() + FULL.toNanos();
        while (System.nanoTime() < end) {
            Thread.sleep(500);
            disk.fill(); // what was given back meanwhile
        }
        disk.free();
        trial.cluster().postgresql().restartIfDead();
        trial.cluster().kafka().restartIfDead();
    }
}
