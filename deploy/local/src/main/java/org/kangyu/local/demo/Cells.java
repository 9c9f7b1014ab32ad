package org.kangyu.local.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws the cells of a facility from those of its kind: {@code a;b?20} has b in twenty of a hundred cases and
 * {@code n=3..8} an amount between the two.
 */
record Cells(Draw draw, double size) {

    /** All items that are drawn. */
    String some(String cell) {
        return drawn(cell).collect(Collectors.joining(";"));
    }

    /** The last item that is drawn. */
    String one(String cell) {
        return drawn(cell).reduce("", (first, second) -> second);
    }

    private Stream<String> drawn(String cell) {
        return Arrays.stream(cell.split(";"))
                .filter(item -> !item.isEmpty())
                .map(item -> List.of(item.split("\\?", 2)))
                .filter(item -> item.size() == 1 || draw.chance(Integer.parseInt(item.getLast()) / 100.0))
                .map(List::getFirst);
    }

    /** Amounts in proportion to the size of the place; {@code staff} in the import file. */
    String amounts(String cell) {
        return drawn(cell)
                .map(item -> List.of(item.split("=", 2)))
                .map(item -> item.getFirst() + "=" + amount(item.getLast()))
                .filter(item -> !item.endsWith("=0"))
                .collect(Collectors.joining(";"));
    }

    /** The amounts as {@code approved/actual/open}: a bit more than there are were approved, not quite all are open. */
    String beds(String cell) {
        return drawn(amounts(cell)).map(this::bed).collect(Collectors.joining(";"));
    }

    private String bed(String item) {
        var split = item.indexOf('=');
        var actual = Integer.parseInt(item.substring(split + 1));
        var approved = Math.round(actual * draw.between(1.0, 1.12));
        var open = Math.round(actual * draw.between(0.92, 1.0));
        return "%s=%d/%d/%d".formatted(item.substring(0, split), approved, actual, open);
    }

    /** A day of one of the years {@code 1952..1998}, or the day that is given. */
    String day(String cell) {
        if (cell.isEmpty() || cell.contains("-")) {
            return cell;
        }
        return LocalDate.ofYearDay(range(cell), draw.between(1, 365)).toString();
    }

    private long amount(String range) {
        var drawn = range(range);
        return drawn == 0 ? 0 : Math.max(1, Math.round(drawn * size));
    }

    private int range(String cell) {
        var ends = List.of(cell.split("\\.\\."));
        return draw.between(Integer.parseInt(ends.getFirst()), Integer.parseInt(ends.getLast()));
    }
}
