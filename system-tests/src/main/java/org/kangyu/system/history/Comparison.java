package org.kangyu.system.history;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Cluster;

/**
 * Compares what the clients of a workload saw with what the platform holds once it has come to rest.
 *
 * @param compacted whether the topic may lack what a newer record of the same facility has replaced
 */
public record Comparison(Cluster cluster, Api api, boolean compacted) {

    private static final Duration SETTLING = Duration.ofSeconds(30); // what is wrong for so long will stay wrong
    private static final Duration PAUSE = Duration.ofMillis(500);

    public Account of(Workload workload) throws InterruptedException, SQLException, IOException {
        var places = new Places(cluster, api, workload.name(), compacted);
        var end = System.nanoTime() + SETTLING.toNanos();
        while (true) {
            var evidence = places.compareWith(workload.history());
            var findings = new Checker(evidence).check();
            if (findings.isEmpty() || System.nanoTime() > end) {
                return new Account(evidence, findings);
            }
            Thread.sleep(PAUSE);
        }
    }
}
