package org.kangyu.system.faults;

import java.nio.file.Path;
import java.time.Duration;
import org.kangyu.system.cluster.Blueprint;
import org.kangyu.system.cluster.Signal;

/**
 * One replica after another ends in good order and starts anew, as when a new version comes: no request may fail, and old
 * and new understand each other's events. The version before is that of a built checkout that KANGYU_PREVIOUS names; without
 * it, both are this one.
 */
final class RollingRestart implements Fault.Strike {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    static Blueprint needs(Blueprint blueprint) {
        var slow = blueprint.with("QUARKUS_SHUTDOWN_DELAY", "3S"); // as in production
        var previous = System.getenv("KANGYU_PREVIOUS");
        return previous == null ? slow : slow.from(Path.of(previous));
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
            replica.upgrade();
            replica.restart();
            trial.awaitChanges(20, PATIENCE);
        }
        var more = trial.workload().unanswered() - open;
        trial.expect(more == 0, "every request is answered, but %d were not".formatted(more));
        var gateway = trial.cluster().gateway(); // there is only one, so that this costs answers
        gateway.kill();
        gateway.upgrade();
        gateway.restart();
    }
}
