package org.kangyu.system.cluster;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, to be stopped in the opposite order, also when the virtual machine is told to end. */
final class Parts implements AutoCloseable {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private final Thread lastResort = new Thread(this::closeAll, "stop-the-cluster");

    Parts() {
        Runtime.getRuntime().addShutdownHook(lastResort);
    }

    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        var interrupted = Thread.interrupted(); // a test that ran out of time must not leave processes behind
        try {
            closeAll();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized void closeAll() {
        var failure = new IllegalStateException("Not everything could be stopped");
        while (!started.isEmpty()) {
            closeOne(started.pop(), failure);
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void closeOne(AutoCloseable part, Exception failure) {
        try {
            part.close();
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
