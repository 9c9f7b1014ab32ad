package org.kangyu.system.faults;

import java.io.IOException;
import java.time.Duration;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Link;
import org.kangyu.system.cluster.Samples;

/**
 * The way to PostgreSQL, to Kafka and to a replica of the owner is slow, then silent: changes go on slowly, or are
 * answered in time with 503 and a hint when to come again.
 */
final class BadNetwork implements Fault.Strike {

    private static final Duration SLOWNESS = Duration.ofMillis(200);
    private static final Duration SILENCE = Duration.ofSeconds(6);
    private static final Duration PATIENCE = Duration.ofSeconds(30); // a client's, that meets a silent database
    private static final int SOME = 10;

    @Override
    public void on(Trial trial) throws Exception {
        var network = trial.cluster().network();
        for (var part : new String[] {"postgresql", "kafka", "facilities-service-1"}) {
            var link = network.to(part);
            link.slow(SLOWNESS);
            trial.awaitChanges(SOME, Duration.ofSeconds(30));
            link.heal();
        }
        silence(network.to("kafka"), () -> trial.awaitChanges(SOME, Duration.ofSeconds(10)));
        silence(network.to("facilities-service-1"), () -> trial.awaitChanges(SOME, Duration.ofSeconds(20)));
        silence(network.to("postgresql"), () -> expectRefusal(trial));
    }

    private static void silence(Link link, Check check) throws Exception {
        link.freeze();
        try {
            var end = System.nanoTime() + SILENCE.toNanos();
            check.run();
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } finally {
            link.heal();
        }
    }

    private static void expectRefusal(Trial trial) {
        try {
            var api = trial.api().with(PATIENCE);
            var answer = api.post("/facilities", Samples.facility("frozen", Samples.COUNTIES.getFirst()));
            trial.expect(isRefusal(answer), "a change is answered 503 with Retry-After, not %s".formatted(answer));
        } catch (IOException e) {
            trial.expect(false, "a change is answered while PostgreSQL is silent, not %s".formatted(e));
        }
    }

    private static boolean isRefusal(Answer answer) {
        return answer.status() == 503
                && answer.headers().firstValue("Retry-After").isPresent();
    }

    @FunctionalInterface
    private interface Check {
        void run() throws Exception;
    }
}
