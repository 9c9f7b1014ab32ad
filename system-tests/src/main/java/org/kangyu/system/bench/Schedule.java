package org.kangyu.system.bench;

import java.util.concurrent.locks.LockSupport;

/** Even moments that do not wait for anybody: who is late at one begins at once and is measured from the moment itself. */
record Schedule(long start, int rate) {

    private static final long SECOND = 1_000_000_000;

    static Schedule fromNow(int rate) {
        return new Schedule(System.nanoTime(), rate);
    }

    long moment(int number) {
        return start + number * SECOND / rate;
    }

    void await(int number) {
        for (var left = left(number); left > 0; left = left(number)) {
            LockSupport.parkNanos(left);
        }
    }

    private long left(int number) {
        return moment(number) - System.nanoTime();
    }
}
