package org.kangyu.kit.importing;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

/** One pass over a job's rows, in the transaction at hand. */
final class Attempt {

    private static final int CHUNK = 500;

    private final Job job;
    private final Importer importer;
    private final Layout layout;
    private final StagedRows staged;
    private final Notes notes;
    private final TransactionManager transactions;
    private final Remarks violations;
    private final Remarks warnings;
    private int line;
    private Tally tally = Tally.NONE;

    Attempt(Job job, Importer importer, StagedRows staged, Notes notes, TransactionManager transactions) {
        this.job = job;
        this.importer = importer;
        this.layout = job.format().layout(job.header(), importer.columns());
        this.staged = staged;
        this.notes = notes;
        this.transactions = transactions;
        this.violations = new Remarks(Remark.VIOLATION, job.id(), notes);
        this.warnings = new Remarks(Remark.WARNING, job.id(), notes);
    }

    /** Applies every row, the faulty ones excepted; throws when something else than a row's content is wrong. */
    Tally applyAll() throws SQLException, SystemException {
        notes.begin(job.id());
        for (var rows = next(); !rows.isEmpty(); rows = next()) {
            applyAll(rows);
            importer.flush();
            line = rows.getLast().line();
            violations.note();
            notes.progress(job.id(), tally.done());
        }
        importer.review(this::warn);
        warnings.note();
        return tally;
    }

    /** The last line of which everything is known to be well. */
    int line() {
        return line;
    }

    /** Whether nothing may be kept of it. */
    boolean isInVain() {
        return job.dryRun() || (job.mode() == Mode.ALL_OR_NOTHING && tally.refused() > 0);
    }

    String status() {
        return job.mode() == Mode.ALL_OR_NOTHING && tally.refused() > 0 ? Job.REFUSED : Job.FINISHED;
    }

    private List<StagedRow> next() throws SQLException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The service is stopping");
        }
        return staged.after(job.id(), line, CHUNK);
    }

    private void applyAll(List<StagedRow> chunk) throws SystemException {
        var lines = chunk.stream().map(layout::read).toList();
        importer.prepare(lines, job.caller());
        for (int i = 0; i < lines.size(); i++) {
            var faults = layout.faults(chunk.get(i));
            if (faults.isEmpty()) {
                apply(lines.get(i));
            } else {
                refuse(faults);
            }
        }
    }

    private void apply(ImportLine line) throws SystemException {
        try {
            tally = tally.with(outcome(line));
        } catch (ProblemException refusal) {
            checkThatNothingElseIsUndone(refusal);
            refuse(violations(refusal, line.line()));
        }
    }

    private ImportOutcome outcome(ImportLine line) {
        return switch (line) {
            case ImportRow row -> outcome(row);
            case ImportDocument document -> importer.apply(document, job.caller());
        };
    }

    private ImportOutcome outcome(ImportRow row) {
        var outcome = importer.apply(row, job.caller());
        if (!row.violations().isEmpty()) {
            throw new IllegalStateException("The importer took a row in spite of " + row.violations());
        }
        return outcome;
    }

    private void refuse(List<Violation> found) {
        tally = tally.withRefusal();
        violations.addAll(found);
    }

    private void warn(long at, Violation warning) {
        warnings.add(placed(warning, at));
        if (warnings.areMany()) {
            try {
                warnings.note();
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot note warnings", e);
            }
        }
    }

    private void checkThatNothingElseIsUndone(ProblemException refusal) throws SystemException {
        if (transactions.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A refused row has rolled back the whole import; see Importer", refusal);
        }
    }

    private List<Violation> violations(ProblemException refusal, long line) {
        if (refusal.violations().isEmpty()) {
            var code = refusal.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return List.of(new Violation(Long.toString(line), code, refusal.detail()));
        }
        return refusal.violations().stream().map(it -> placed(it, line)).toList();
    }

    private Violation placed(Violation found, long line) {
        return new Violation(layout.place(found.pointer(), line), found.code(), found.message(), found.suggestion());
    }
}
