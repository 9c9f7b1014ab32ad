package org.kangyu.system.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Changes at a steady rate for some time, and what they come to; many threads add to it. */
final class Run {

    private final Duration time;
    private final Schedule schedule;
    private final AtomicInteger failures = new AtomicInteger();
    private final Latencies acknowledgements = new Latencies();
    private final Latencies appearances = new Latencies();

    Run(int rate, Duration time) {
        this.time = time;
        this.schedule = Schedule.fromNow(rate);
    }

    /** Waits until the change with this number is due; false if that is after the end, or the end has passed. */
    boolean await(int number) {
        var end = schedule.start() + time.toNanos();
        if (schedule.moment(number) >= end) {
            return false;
        }
        schedule.await(number);
        return System.nanoTime() < end; // who could not keep up does not make up for it afterwards
    }

    /** Answers the time now; the time taken counts from the moment at which the change was due. */
    long acknowledged(int number) {
        var now = System.nanoTime();
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
        return (double) acknowledgements.count() / time.toSeconds();
    }
}
