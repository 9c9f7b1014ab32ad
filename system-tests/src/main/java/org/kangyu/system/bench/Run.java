package org.kangyu.system.bench;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A run of changes at a steady rate, and what it comes to after its warm-up; many threads add to it. */
final class Run {

    private static final double SECOND = 1e9;

    private final Schedule schedule;
    private final int warmUp;
    private final int length;
    private final AtomicLong end = new AtomicLong(Long.MIN_VALUE);
    private final AtomicInteger failures = new AtomicInteger();
    private final Latencies acknowledgements = new Latencies();
    private final Latencies appearances = new Latencies();

    Run(Options options) {
        this.schedule = Schedule.fromNow(options.rate());
        this.warmUp = options.count(options.warmUp());
        this.length = warmUp + options.count(options.time());
    }

    int length() {
        return length;
    }

    void await(int number) {
        schedule.await(number);
    }

    boolean isWarm(int number) {
        return number >= warmUp;
    }

    /** Now; the time taken counts from the moment at which the change was due. */
    long acknowledged(int number) {
        var now = System.nanoTime();
        end.accumulateAndGet(now, Math::max);
        acknowledgements.add(now - schedule.moment(number));
        return now;
    }

    void failed() {
        failures.incrementAndGet();
    }

    int failures() {
        return failures.get();
    }

    Latencies acknowledgements() {
        return acknowledgements;
    }

    /** From the acknowledgement of a change to the answer of the gateway that shows it. */
    Latencies appearances() {
        return appearances;
    }

    double perSecond() {
        return acknowledgements.count() * SECOND / (end.get() - schedule.moment(warmUp));
    }
}
