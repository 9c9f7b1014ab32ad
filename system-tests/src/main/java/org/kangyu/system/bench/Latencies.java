package org.kangyu.system.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times that many threads take. */
final class Latencies {

    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private final List<Long> taken = new ArrayList<>();

    synchronized void add(long nanoseconds) {
        taken.add(nanoseconds);
    }

    synchronized int count() {
        return taken.size();
    }

    /** In milliseconds: so many of a hundred took no longer. */
    synchronized double percentile(double percent) {
        if (taken.isEmpty()) {
            throw new IllegalStateException("Nothing was measured");
        }
        var sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(percent / 100 * sorted.size()) - 1) / NANOSECONDS_OF_A_MILLISECOND;
    }
}
