package org.kangyu.kit.importing;

import java.util.List;
import java.util.Set;
import org.kangyu.kit.access.Role;

/** What a collection knows about importing itself: its columns, and what to do with one row. */
public interface Importer {

    /** The collection, as in its path: {@code facilities}. */
    String collection();

    List<ImportColumn> columns();

    /** Who may import; what each of them may change is checked row by row. */
    default Set<String> roles() {
        return Set.of(Role.INTEGRATOR, Role.FACILITY_EDITOR, Role.ADMIN);
    }

    /** Called with the up to 500 lines that come next, all of one kind, so that what they name can be read and locked at once. */
    default void prepare(List<? extends ImportLine> lines, ImportCaller caller) {}

    /**
     * Creates or updates what the row describes, in the job's transaction, as the job's caller. Refuses a faulty row
     * with {@link org.kangyu.kit.problem.ProblemException} before it changes anything; pointers become cells. The
     * refusal must not leave a {@code @Transactional} method that rolls back on it: that would end the whole job.
     */
    ImportOutcome apply(ImportRow row, ImportCaller caller);

    /** The same for a line that is a document as the API takes it. */
    ImportOutcome apply(ImportDocument document, ImportCaller caller);

    /** Called after every 500 rows and at the end, so that what is pending is written and memory is freed. */
    void flush();

    /** Called when all lines are written, in the same transaction: tells what of them people should look at. */
    default void review(Warnings warnings) {}
}
