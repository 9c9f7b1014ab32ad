package org.kangyu.system.faults;

import java.time.Duration;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Signal;

/** One replica after another ends in good order and starts anew, as when a new version comes: no request may fail. */
final class RollingRestart implements Fault.Strike {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Blueprint needs(Blueprint blueprint) {
        return blueprint.with("QUARKUS_SHUTDOWN_DELAY", "3S"); // as in production
    }

    @Override
    public void on(Trial trial) throws Exception {
        var open = trial.workload().unanswered();
        for (var replica : trial.cluster().owners()) {
            Signal.TERM.send(replica.process());
            trial.expectWithin(
                    PATIENCE,
                    "a replica ends when it is asked to",
                    () -> !replica.process().isAlive());
            replica.restart();
            trial.awaitChanges(20, PATIENCE);
        }
        var more = trial.workload().unanswered() - open;
        trial.expect(more == 0, "every request is answered, but %d were not".formatted(more));
    }
}
