package org.kangyu.kit.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kangyu.kit.problem.Violation;

/**
 * One row of an import file. A value that cannot be read as asked is kept as a violation and answered as absent, so
 * that all of a row's faults are found at once.
 */
public final class ImportRow {

    private final long line;
    private final Map<String, String> values;

    public ImportRow(long line, Map<String, String> values) {
        this.line = line;
        this.values = Map.copyOf(values);
    }

    /** The line of the file, counted from 1 with the header. */
    public long line() {
        return line;
    }

    public Optional<String> text(String column) {
        return Optional.ofNullable(values.get(column)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public Optional<LocalDate> date(String column) {
        throw new UnsupportedOperationException();
    }

    public Optional<Double> number(String column) {
        throw new UnsupportedOperationException();
    }

    public Optional<Integer> integer(String column) {
        throw new UnsupportedOperationException();
    }

    public Optional<Boolean> flag(String column) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a violation of a column for which this row cannot be taken. */
    public void refuse(Violation violation) {
        throw new UnsupportedOperationException();
    }

    /** What was found so far; pointers are those of the columns. */
    public List<Violation> violations() {
        throw new UnsupportedOperationException();
    }
}
