package org.kangyu.system.faults;

import java.time.Duration;
import org.kangyu.system.cluster.Signal;

/**
 * PostgreSQL dies for good while its standby lags, and the standby takes its place. A commit has waited for the standby, so
 * nothing that was acknowledged is lost, and nothing shows that is not in the new one.
 */
final class Failover implements Fault.Strike {

    private static final Duration LAG = Duration.ofMillis(400);

    @Override
    public void on(Trial trial) throws Exception {
        var primary = trial.cluster().postgresql();
        var standby = primary.addStandby(true);
        trial.awaitChanges(50, Duration.ofSeconds(30));
        var receiver = standby.receiver();
        trial.workload().beat().await();
        Signal.STOP.send(receiver);
        Thread.sleep(LAG);
        primary.kill();
        Signal.CONT.send(receiver);
        primary.failOver(standby);
    }
}
