package org.kangyu.system.overload;

import java.time.Duration;
import java.util.stream.IntStream;

/** Finds out how much a target can answer, asks it for twice and for ten times as much, and waits until it is well. */
public record Overload(Target target, Duration warmUp, Duration step) {

    private static final int[] RAMP = {4, 8, 16, 32, 64};
    private static final int CONNECTIONS = 512;
    private static final double LIGHT = 0.3;
    private static final Duration WINDOW = Duration.ofSeconds(1);
    private static final int LONGEST = 60;

    public OverloadReport run() {
        Load.closed(target, CONNECTIONS / 32, warmUp); // the just-in-time compiler sees answers,
        Load.closed(target, CONNECTIONS, warmUp.dividedBy(2)); // then refusals too
        var before = peak();
        var twice = Load.open(target, 2 * before.goodput(), CONNECTIONS, step.multipliedBy(2));
        var afterTwice = recovery(before);
        var tenfold = Load.open(target, 10 * before.goodput(), CONNECTIONS, step.multipliedBy(2));
        var afterTenfold = recovery(before);
        var after = peak(); // a service that still grew quicker meanwhile is measured against what it has become
        var peak = before.goodput() > after.goodput() ? before : after;
        return new OverloadReport(target.name(), peak, twice, afterTwice, tenfold, afterTenfold);
    }

    private Outcome peak() {
        return IntStream.of(RAMP)
                .mapToObj(connections -> Load.closed(target, connections, step))
                .max((one, other) -> Double.compare(one.goodput(), other.goodput()))
                .filter(outcome -> outcome.goodput() > 0)
                .orElseThrow(() -> new IllegalStateException("Nothing was answered in time"));
    }

    /** How long it takes until a light load is answered in time again, all of it. */
    private Duration recovery(Outcome peak) {
        var begin = System.nanoTime();
        for (var second = 0; second < LONGEST; second++) {
            var elapsed = Duration.ofNanos(System.nanoTime() - begin);
            if (Load.open(target, LIGHT * peak.goodput(), CONNECTIONS, WINDOW).isNormal()) {
                return elapsed;
            }
        }
        return Duration.ofSeconds(LONGEST + 1);
    }
}
