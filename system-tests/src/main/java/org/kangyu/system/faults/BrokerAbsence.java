package org.kangyu.system.faults;

import java.io.IOException;
import java.time.Duration;

/** Kafka is away, for longer than a producer waits: changes go on, reads go on and say how old they are. */
record BrokerAbsence(Duration away) implements Fault.Strike {

    private static final Duration CATCHING_UP = Duration.ofSeconds(30);

    @Override
    public void on(Trial trial) throws Exception {
        var kafka = trial.cluster().kafka();
        var end = System.nanoTime() + away.toNanos();
        kafka.kill();
        trial.awaitChanges(50, Duration.ofSeconds(30));
        trial.expectWithin(Duration.ofSeconds(30), "reads say how old they are", () -> isAged(trial));
        Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        trial.awaitChanges(50, Duration.ofSeconds(30));
        kafka.restart();
        trial.heal();
        trial.expectWithin(
                CATCHING_UP, "the outbox is sent", () -> trial.cluster().waitingEvents() < 50);
        trial.expectWithin(CATCHING_UP, "reads are fresh again", () -> !isAged(trial));
    }

    private static boolean isAged(Trial trial) throws IOException {
        return trial.api()
                .get("/regions/150600000000/profile")
                .expectSuccess()
                .headers()
                .firstValue("Age")
                .isPresent();
    }
}
