package org.kangyu.indicators.value;

import java.util.Comparator;
import org.kangyu.indicators.Cell;

/** All periods of one indicator in one region. */
public record Series(String indicator, String region) implements Comparable<Series> {

    private static final Comparator<Series> ORDER =
            Comparator.comparing(Series::indicator).thenComparing(Series::region);

    static Series of(Cell cell) {
        return new Series(cell.indicator(), cell.region());
    }

    @Override
    public int compareTo(Series other) {
        return ORDER.compare(this, other);
    }
}
