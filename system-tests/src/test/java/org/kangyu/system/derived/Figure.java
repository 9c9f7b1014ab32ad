package org.kangyu.system.derived;

import java.util.Comparator;

/** What an indicator says of a region and a year. */
record Figure(String indicator, String region, int year, long value) implements Comparable<Figure> {

    private static final Comparator<Figure> ORDER = Comparator.comparing(Figure::indicator)
            .thenComparing(Figure::region)
            .thenComparing(Figure::year)
            .thenComparing(Figure::value);

    @Override
    public int compareTo(Figure other) {
        return ORDER.compare(this, other);
    }
}
