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
        closeAll();
    }

    private synchronized void closeAll() {
        while (!started.isEmpty()) {
            closeOne(started.pop());
        }
    }

    private static void closeOne(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            throw new IllegalStateException("Could not stop " + part, e);
        }
    }
}
