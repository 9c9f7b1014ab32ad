package org.kangyu.kit.importing;

import java.util.List;

/** What a collection knows about importing itself: its columns, and what to do with one row. */
public interface Importer {

    /** The collection, as in its path: {@code facilities}. */
    String collection();

    List<ImportColumn> columns();

    /**
     * Creates or updates what the row describes, in the job's transaction, as the job's caller. Refuses a faulty row
     * with {@link org.kangyu.kit.problem.ProblemException} before it changes anything; pointers become cells.
     */
    ImportOutcome apply(ImportRow row, ImportCaller caller);

    /** Called after every 500 rows and at the end, so that what is pending is written and memory is freed. */
    void flush();
}
