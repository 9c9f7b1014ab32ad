package org.kangyu.kit.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Suggestion;
import org.kangyu.kit.text.Text;

/** Which column stands where in a file. */
record Header(List<ImportColumn> columns) implements Layout {

    private static final int MOST_VIOLATIONS = 100; // nobody mends more at once
    private static final Text UNKNOWN = Text.of("没有名为“%s”的列", "There is no column %s");
    private static final Text DOUBLED = Text.of("列“%s”出现了两次", "The column %s is there twice");
    private static final Text TOO_MANY_CELLS = Text.of("此行的单元格比标题行多", "The row has more cells than the header");
    private static final Text MISSING = Text.of("缺少必需的列“%s”", "The required column %s is missing");

    Header {
        columns = List.copyOf(columns);
    }

    /** A column may be called by its name or by its title in either language; refuses with all that is wrong. */
    static Header read(List<String> cells, List<ImportColumn> known) {
        var columns = new ArrayList<ImportColumn>();
        var violations = new ArrayList<Violation>();
        int length = trimmed(cells);
        for (int i = 0; i < length && violations.size() < MOST_VIOLATIONS; i++) {
            var given = cells.get(i).strip();
            var pointer = Cell.name(i, 1);
            var column = known.stream().filter(it -> isCalled(it, given)).findFirst();
            if (column.isEmpty()) {
                var suggestion = Suggestion.nearest(
                        given, known.stream().flatMap(Header::callings).toList());
                violations.add(new Violation(pointer, "unknown-column", UNKNOWN.with(given), suggestion.orElse(null)));
            } else if (columns.contains(column.get())) {
                violations.add(new Violation(pointer, "doubled-column", DOUBLED.with(given)));
            } else {
                columns.add(column.get());
            }
        }
        known.stream()
                .filter(column -> column.required() && !columns.contains(column))
                .map(column -> new Violation("1", "missing-column", MISSING.with(column.name()), column.name()))
                .forEach(violations::add);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return new Header(columns);
    }

    /** As it was read before. */
    static Header named(List<String> names, List<ImportColumn> known) {
        return new Header(names.stream()
                .map(name -> known.stream()
                        .filter(it -> it.name().equals(name))
                        .findFirst()
                        .orElseThrow())
                .toList());
    }

    List<String> names() {
        return columns.stream().map(ImportColumn::name).toList();
    }

    @Override
    public ImportLine read(StagedRow row) {
        return new ImportRow(row.line(), values(row.cells()));
    }

    @Override
    public List<Violation> faults(StagedRow row) {
        var cells = row.cells();
        return IntStream.range(Math.min(columns.size(), cells.size()), cells.size())
                .filter(i -> !cells.get(i).isBlank())
                .limit(1) // the first says it all, and there may be thousands
                .mapToObj(i -> new Violation(Cell.name(i, row.line()), "too-many-cells", TOO_MANY_CELLS))
                .toList();
    }

    private Map<String, String> values(List<String> cells) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            values.put(columns.get(i).name(), cells.get(i));
        }
        return values;
    }

    @Override
    public String place(String pointer, long line) {
        return columnOf(pointer)
                .map(column -> Cell.name(columns.indexOf(column), line))
                .orElseGet(() -> Long.toString(line));
    }

    private Optional<ImportColumn> columnOf(String pointer) {
        return first(column -> column.name().equals(pointer))
                .or(() -> columns.stream()
                        .filter(column -> isWithin(pointer, column.pointer()))
                        .max(Comparator.comparingInt(column -> column.pointer().length())))
                .or(() -> first(column -> isWithin(column.pointer(), pointer)));
    }

    private Optional<ImportColumn> first(Predicate<ImportColumn> condition) {
        return columns.stream().filter(condition).findFirst();
    }

    private static boolean isWithin(String pointer, String outer) {
        return !outer.isEmpty() && (pointer.equals(outer) || pointer.startsWith(outer + "/"));
    }

    private static boolean isCalled(ImportColumn column, String given) {
        return callings(column).anyMatch(given::equalsIgnoreCase);
    }

    private static Stream<String> callings(ImportColumn column) {
        return Stream.of(column.name(), column.title().zh(), column.title().en())
                .filter(calling -> calling != null)
                .distinct();
    }

    /** Spreadsheets write empty columns at the end when somebody has clicked there. */
    private static int trimmed(List<String> cells) {
        int length = cells.size();
        while (length > 0 && cells.get(length - 1).isBlank()) {
            length--;
        }
        return length;
    }
}
