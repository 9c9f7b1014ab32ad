package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Decimal;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.expression.Formula.Result;

/** What goes into one computed figure, and what comes out. */
final class Inputs {

    private final Cell cell;
    private final Computed computed;
    private final Map<String, Double> figures = new HashMap<>();
    private final List<String> absent = new ArrayList<>();
    private final List<String> partial = new ArrayList<>();
    private @Nullable String because;
    private long unknownDocuments;

    /** Takes the reading of each input in the same region and period; null where there is none. */
    Inputs(Cell cell, Computed computed, Function<String, @Nullable Reading> readings) {
        this.cell = cell;
        this.computed = computed;
        computed.inputs().forEach(input -> take(input, readings.apply(input)));
    }

    private void take(String input, @Nullable Reading reading) {
        if (reading == null || reading.value() == null) {
            absent.add(input);
            because = reading == null || reading.reason() == null
                    ? "no-reading: %s %s".formatted(input, cell.period())
                    : reading.reason();
            return;
        }
        figures.put(input, reading.value().doubleValue());
        unknownDocuments += reading.unknownDocuments();
        if (!reading.isWhole()) {
            partial.add(input);
        }
    }

    Cell cell() {
        return cell;
    }

    /** Whether nothing is known of which a figure could be made. */
    boolean isEmpty() {
        return figures.isEmpty();
    }

    /** Whether all of which the figure is made is known. */
    boolean isWhole() {
        return absent.isEmpty();
    }

    /** The inputs without a figure in this period. */
    List<Cell> absent() {
        return absent.stream()
                .map(input -> new Cell(input, cell.region(), cell.period()))
                .toList();
    }

    /** The figure; where inputs are absent only a provisional one, if there are earlier ones of all of these. */
    Row row(Map<Cell, Double> earlier) {
        if (absent.isEmpty()) {
            return row(computed.formula().of(figures), null);
        }
        absent().forEach(input -> {
            var figure = earlier.get(input);
            if (figure != null) {
                figures.put(input.indicator(), figure);
            }
        });
        var provisional = figures.keySet().containsAll(computed.inputs())
                ? computed.formula().of(figures).value()
                : null;
        return row(new Result(null, null, because), provisional);
    }

    private Row row(Result result, @Nullable Double provisional) {
        var sides = result.sides();
        return new Row(
                cell.indicator(),
                cell.region(),
                cell.period(),
                Period.of(cell.period()).end(),
                decimal(result.value()),
                sides == null ? null : decimal(sides.numerator()),
                sides == null ? null : decimal(sides.denominator()),
                sides == null ? null : decimal(sides.factor()),
                result.reason(),
                decimal(provisional),
                absent.isEmpty() ? partial : absent,
                unknownDocuments);
    }

    private static @Nullable BigDecimal decimal(@Nullable Double value) {
        return value == null || !Double.isFinite(value) ? null : Decimal.of(value);
    }
}
