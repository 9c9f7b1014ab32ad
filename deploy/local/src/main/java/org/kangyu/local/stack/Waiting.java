package org.kangyu.local.stack;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.kangyu.local.StackException;

/** Waits until a supervisor, in whatever process, has everything ready. */
final class Waiting {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private Waiting() {}

    static Run untilReady(Home home, BooleanSupplier isSupervised, Runnable meanwhile) {
        while (isSupervised.getAsBoolean()) {
            var run = Run.in(home);
            meanwhile.run();
            if (run.isPresent() && isReady(run.get())) {
                return run.get();
            }
            pause();
        }
        meanwhile.run();
        throw new StackException("Kangyu ended before everything was ready: see what it said where it was started");
    }

    private static boolean isReady(Run run) {
        return run.isReady() && Health.of(run.ports()).stream().allMatch(Health::isReady);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Stopped while waiting", e);
        }
    }
}
