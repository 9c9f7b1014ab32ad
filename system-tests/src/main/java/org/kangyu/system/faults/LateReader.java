package org.kangyu.system.faults;

import java.time.Duration;
import java.util.stream.Stream;
import org.kangyu.system.cluster.Signal;

/** The gateway stands still for a while; then it starts anew and finds far more to hear than usual. */
record LateReader(int records) implements Fault.Strike {

    private static final Duration STILLNESS = Duration.ofSeconds(5);
    private static final int FACILITIES = 200;

    @Override
    public void on(Trial trial) throws Exception {
        var gateway = trial.cluster().gateway();
        Signal.STOP.send(gateway.process());
        Thread.sleep(STILLNESS);
        Signal.CONT.send(gateway.process());
        trial.awaitChanges(10, Duration.ofSeconds(30));
        gateway.kill();
        var ghosts = Stream.generate(Forger::newGhost).limit(FACILITIES).toList();
        try (var forger = new Forger(trial.cluster())) {
            for (var number = 0; number < records; number++) {
                forger.send(forger.facility(ghosts.get(number % FACILITIES), 1 + number / FACILITIES));
            }
        }
        gateway.restart();
        trial.heal();
        var memory = Gateway.of(trial.cluster());
        for (var ghost : ghosts) { // at once: who says it is ready must know all that there was
            trial.expect(memory.shownVersion(ghost) == records / FACILITIES, "the gateway is ready when all is heard");
        }
    }
}
