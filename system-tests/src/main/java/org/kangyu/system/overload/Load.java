package org.kangyu.system.overload;

import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Requests that come at their own pace, whatever becomes of those before, over so many connections. */
public final class Load {

    private static final double SECOND = 1e9;
    private static final long LONGEST_WAIT = 100_000_000; // nanoseconds for a connection that another request has

    private final Target target;
    private final double rate;
    private final Duration time;
    private final AtomicInteger next = new AtomicInteger();
    private final Tally tally = new Tally();
    private final long start = System.nanoTime();

    private Load(Target target, double rate, Duration time) {
        this.target = target;
        this.rate = rate;
        this.time = time;
    }

    /** At this rate per second. */
    public static Outcome open(Target target, double rate, int connections, Duration time) {
        return new Load(target, rate, time).run(connections);
    }

    /** As fast as so many can who each wait for their answer. */
    public static Outcome closed(Target target, int connections, Duration time) {
        return new Load(target, Double.POSITIVE_INFINITY, time).run(connections);
    }

    private Outcome run(int connections) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Tally>> clients = Collections.nCopies(connections, this::ask);
            for (var client : threads.invokeAll(clients)) {
                client.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client has a fault", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Stopped in the midst of a load", e);
        }
        return tally.over(time);
    }

    private Tally ask() {
        var wire = (Wire) null;
        for (var number = next.getAndIncrement(); due(number) < end(); number = next.getAndIncrement()) {
            wire = ask(number, wire);
        }
        close(wire);
        return tally;
    }

    private @Nullable Wire ask(int number, @Nullable Wire known) {
        var due = due(number);
        await(due);
        if (System.nanoTime() - due > LONGEST_WAIT) {
            tally.unsent();
            return known;
        }
        var wire = known;
        try {
            wire = wire == null ? new Wire(target.origin()) : wire;
            tally.answered(wire.ask(target.request(number)), System.nanoTime() - due);
            return wire;
        } catch (IOException e) {
            tally.lost();
            close(wire);
            return null;
        }
    }

    /** In a closed load a request is due when its turn comes. */
    private long due(int number) {
        return Double.isInfinite(rate) ? System.nanoTime() : start + (long) (number * SECOND / rate);
    }

    private long end() {
        return start + time.toNanos();
    }

    private static void await(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void close(@Nullable Wire wire) {
        try {
            if (wire != null) {
                wire.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("A connection could not be closed", e);
        }
    }
}
