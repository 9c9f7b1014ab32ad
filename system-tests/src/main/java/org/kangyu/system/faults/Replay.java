package org.kangyu.system.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;

/** All that was ever told is told again, twice and in any order; what is gone must not come back by it. */
final class Replay implements Fault.Strike {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Override
    public void on(Trial trial) throws Exception {
        var gateway = Gateway.of(trial.cluster());
        var ghost = Forger.newGhost();
        try (var forger = new Forger(trial.cluster())) {
            forger.send(forger.facility(ghost, 1));
            trial.expectWithin(SOON, "a new facility is shown", () -> gateway.shows(ghost));
            forger.send(forger.tombstone(ghost, 2));
            trial.expectWithin(SOON, "a facility that is gone is not shown", () -> !gateway.shows(ghost));
            var again = new ArrayList<>(forger.genuine());
            again.addAll(forger.genuine());
            Collections.shuffle(again, trial.random());
            again.forEach(record -> forger.send(Forger.copy(record)));
            forger.send(forger.facility(ghost, 1));
            trial.heal();
            awaitLast(trial, forger, gateway);
        }
        trial.expect(!gateway.shows(ghost), "a facility that is gone does not come back");
    }

    /** What was sent before has been heard, too: a partition is heard in its order, so one more is sent to each. */
    private static void awaitLast(Trial trial, Forger forger, Gateway gateway) throws Exception {
        var last = Forger.newGhost();
        for (var version = 1; version <= 6; version++) {
            var record = forger.facility(last, version);
            var _ = forger.sendNow(Forger.to(version - 1, record));
        }
        trial.expectWithin(SOON, "the gateway keeps up", () -> gateway.shownVersion(last) == 6);
    }
}
