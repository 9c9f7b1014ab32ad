package org.kangyu.kit.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kangyu.kit.problem.Violation;

/**
 * One row of an import file. A value that cannot be read as asked is kept as a violation and answered as absent, so
 * that all of a row's faults are found at once: refuse the row with what {@link #violations()} answers, unless empty.
 */
public final class ImportRow implements ImportLine {

    private final long line;
    private final Map<String, String> values;
    private final List<Violation> violations = new ArrayList<>();

    public ImportRow(long line, Map<String, String> values) {
        this.line = line;
        this.values = Map.copyOf(values);
    }

    @Override
    public long line() {
        return line;
    }

    /** Whether the file has this column. */
    public boolean has(String column) {
        return values.containsKey(column);
    }

    public Optional<String> text(String column) {
        return read(column, CellText::read);
    }

    public Optional<LocalDate> date(String column) {
        return read(column, CellDate::read);
    }

    public Optional<Double> number(String column) {
        return read(column, CellNumber::read);
    }

    public Optional<Integer> integer(String column) {
        return read(column, CellNumber::readWhole);
    }

    public Optional<Boolean> flag(String column) {
        return read(column, CellFlag::read);
    }

    /** Keeps a violation of a column, told by its name or its pointer, for which this row cannot be taken. */
    public void refuse(Violation violation) {
        if (!violations.contains(violation)) { // a value may be read twice
            violations.add(violation);
        }
    }

    /** What was found so far; pointers are the columns' names. */
    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    private <T> Optional<T> read(String column, CellReader<T> reader) {
        var value = values.getOrDefault(column, "").strip();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(value));
        } catch (CellFault fault) {
            refuse(fault.in(column));
            return Optional.empty();
        }
    }

    /** Reads a cell that is not empty. */
    @FunctionalInterface
    interface CellReader<T> {
        T read(String value) throws CellFault;
    }
}
