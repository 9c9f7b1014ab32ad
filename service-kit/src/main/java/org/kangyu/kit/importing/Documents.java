package org.kangyu.kit.importing;

import java.util.List;
import org.kangyu.kit.problem.Violation;

/** Lines that are documents; places in them are named by line and JSON pointer, such as {@code 17/name/zh}. */
record Documents(List<ImportColumn> columns) implements Layout {

    @Override
    public ImportLine read(StagedRow row) {
        return new ImportDocument(row.line(), row.cells().getFirst());
    }

    @Override
    public List<Violation> faults(StagedRow row) {
        return List.of();
    }

    /** Importers that make a row of a document speak of columns. */
    @Override
    public String place(String pointer, long line) {
        var within = columns.stream()
                .filter(column -> column.name().equals(pointer))
                .map(ImportColumn::pointer)
                .findFirst()
                .orElse(pointer);
        return within.startsWith("/") ? line + within : Long.toString(line);
    }
}
