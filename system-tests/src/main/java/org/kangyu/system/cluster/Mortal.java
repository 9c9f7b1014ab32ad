package org.kangyu.system.cluster;

/** A part that can be killed and started again, by one thread at a time. */
public interface Mortal {
    String name();

    ProcessHandle process();

    /** SIGKILL: nothing is flushed, answered or closed. */
    void kill();

    /** Returns when it is ready. */
    void restart();

    default void restartIfDead() {
        if (!process().isAlive()) {
            restart();
        }
    }
}
