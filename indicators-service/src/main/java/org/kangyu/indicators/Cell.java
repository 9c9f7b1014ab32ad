package org.kangyu.indicators;

import java.util.Comparator;

/** Where a figure belongs: an indicator, a region and a period. */
public record Cell(String indicator, String region, String period) implements Comparable<Cell> {

    private static final Comparator<Cell> ORDER =
            Comparator.comparing(Cell::indicator).thenComparing(Cell::region).thenComparing(Cell::period);

    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other); // rows are written in this order, so that two writers never wait in a ring
    }
}
