package org.kangyu.system.acknowledged;

import java.time.Duration;

/** Moments at which all writers begin together, so that a kill shortly after one finds many changes under way. */
record Beat(Duration period) {

    void await() throws InterruptedException {
        Thread.sleep(Duration.ofNanos(period.toNanos() - System.nanoTime() % period.toNanos()));
    }
}
