package org.kangyu.kit.importing;

/** What one line of a file says: cells under the columns of a table, or a whole document. */
public sealed interface ImportLine permits ImportRow, ImportDocument {

    /** Counted from 1; in a table the header is the first. */
    long line();
}
