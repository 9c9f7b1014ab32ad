package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;
import org.kangyu.system.cluster.Cluster;
import org.kangyu.system.cluster.Mortal;

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
        restartIfDead(trial.cluster());
    }

    private static void restartIfDead(Cluster cluster) {
        for (var part : List.<Mortal>of(cluster.postgresql(), cluster.kafka())) {
            if (!part.process().isAlive()) {
                part.restart();
            }
        }
    }
}
