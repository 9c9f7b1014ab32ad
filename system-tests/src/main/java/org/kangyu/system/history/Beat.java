package org.kangyu.system.history;

import java.time.Duration;

/** Moments at which all writers begin together, so that a kill shortly after one finds many changes under way. */
public record Beat(Duration period) {

    public void await() throws InterruptedException {
        Thread.sleep(Duration.ofNanos(period.toNanos() - System.nanoTime() % period.toNanos()));
    }
}
