package org.kangyu.system.faults;

import java.time.Duration;
import java.util.List;

/** What is asked of a part is lost on the way, then what it answers: nobody is told, and all go on by themselves. */
final class Partition implements Fault.Strike {

    private static final Duration TIME = Duration.ofSeconds(10);

    @Override
    public void on(Trial trial) throws Exception {
        for (var part : List.of("kafka", "facilities-service-1", "postgresql")) {
            var port = trial.cluster().network().to(part).port();
            try (var packets = new Packets()) {
                packets.loseRequests(port);
                Thread.sleep(TIME);
            }
            trial.awaitChanges(20, Duration.ofMinutes(1));
            try (var packets = new Packets()) {
                packets.loseAnswers(port);
                Thread.sleep(TIME);
            }
            trial.awaitChanges(20, Duration.ofMinutes(1));
        }
    }
}
