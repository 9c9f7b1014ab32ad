package org.kangyu.system.faults;

import java.time.Duration;

/** A replica may use a fifth of a processor only; then it gets no more memory, and the system kills it. */
final class Starvation implements Fault.Strike {

    private static final int LITTLE = 8 << 20;

    @Override
    public void on(Trial trial) throws Exception {
        var replica = trial.cluster().owners().getFirst();
        try (var group = ControlGroup.make("cpu")) {
            group.limitProcessor(20);
            group.take(replica.process());
            trial.awaitChanges(50, Duration.ofMinutes(1));
        }
        try (var group = ControlGroup.make("memory")) {
            group.limitMemory(LITTLE);
            group.take(replica.process());
            trial.expectWithin(
                    Duration.ofMinutes(1),
                    "the system kills it",
                    () -> !replica.process().isAlive());
        }
        replica.restart();
    }
}
