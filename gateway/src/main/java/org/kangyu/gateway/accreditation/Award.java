package org.kangyu.gateway.accreditation;

import java.util.Comparator;
import java.util.List;

/** A programme at one of its levels; programmes in the order of their codes, the highest level first. */
public record Award(String programme, String level) implements Comparable<Award> {

    private static final List<String> LEVELS = List.of("national", "provincial", "city", "county");
    private static final Comparator<Award> ORDER =
            Comparator.comparing(Award::programme).thenComparingInt(Award::rank).thenComparing(Award::level);

    /** From its code. */
    public static Award of(String code) {
        int slash = code.lastIndexOf('/');
        return new Award(code.substring(0, slash), code.substring(slash + 1));
    }

    /** As which it is counted. */
    public String code() {
        return programme + "/" + level;
    }

    @Override
    public int compareTo(Award other) {
        return ORDER.compare(this, other);
    }

    private int rank() {
        int rank = LEVELS.indexOf(level);
        return rank < 0 ? LEVELS.size() : rank;
    }
}
