package org.kangyu.kit.importing;

import java.util.List;

/** A row of a file as it was sent. */
record StagedRow(int line, List<String> cells) {

    StagedRow {
        cells = List.copyOf(cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
