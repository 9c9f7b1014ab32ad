package org.kangyu.system.overload;

import java.time.Duration;
import java.util.Comparator;
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
        var first = highest();
        var twice = beyond(first, 2);
        var second = peak(first.connections());
        var tenfold = beyond(second, 10);
        var third = peak(first.connections());
        return new OverloadReport(target.name(), first, twice, second, tenfold, third);
    }

    private Peak highest() {
        return IntStream.of(RAMP)
                .mapToObj(this::peak)
                .max(Comparator.comparingDouble(Peak::goodput))
                .filter(peak -> peak.goodput() > 0)
                .orElseThrow(() -> new IllegalStateException("Nothing was answered in time"));
    }

    private Peak peak(int connections) {
        return new Peak(connections, Load.closed(target, connections, step));
    }

    private Beyond beyond(Peak peak, int times) {
        var outcome = Load.open(target, times * peak.goodput(), CONNECTIONS, step.multipliedBy(2));
        return new Beyond(times, outcome, recovery(peak));
    }

    /** How long it takes until a light load is answered in time again, all of it. */
    private Duration recovery(Peak peak) {
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
