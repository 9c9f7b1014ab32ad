package org.kangyu.kit.feed;

import java.util.Comparator;

/** The order of a subject's changes: a restored database starts a new epoch, in which versions count again. */
public record Version(long epoch, long number) implements Comparable<Version> {

    private static final Comparator<Version> ORDER =
            Comparator.comparingLong(Version::epoch).thenComparingLong(Version::number);

    @Override
    public int compareTo(Version other) {
        return ORDER.compare(this, other);
    }

    public boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }
}
