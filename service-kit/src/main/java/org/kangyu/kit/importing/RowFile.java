package org.kangyu.kit.importing;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The rows of a file one after the other, numbered as a spreadsheet numbers them. */
interface RowFile extends Iterator<StagedRow>, AutoCloseable {

    /** The first row; empty if there is none. */
    default List<String> header() {
        return hasNext() ? next().cells() : List.of();
    }

    @Override
    void close() throws IOException;
}
