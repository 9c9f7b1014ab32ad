package org.kangyu.kit.importing;

import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** One pass over a job's rows, in the transaction at hand. */
final class Attempt {

    private static final int CHUNK = 500;
    private static final Text TOO_MANY_CELLS = Text.of("此行的单元格比标题行多", "The row has more cells than the header");

    private final Job job;
    private final Importer importer;
    private final Header header;
    private final StagedRows staged;
    private final Notes notes;
    private final TransactionManager transactions;
    private final List<Violation> unnoted = new ArrayList<>();
    private int violations;
    private int line;
    private Tally tally = Tally.NONE;

    Attempt(Job job, Importer importer, StagedRows staged, Notes notes, TransactionManager transactions) {
        this.job = job;
        this.importer = importer;
        this.header = Header.named(job.header(), importer.columns());
        this.staged = staged;
        this.notes = notes;
        this.transactions = transactions;
    }

    /** Applies every row, the faulty ones excepted; throws when something else than a row's content is wrong. */
    Tally applyAll() throws SQLException, SystemException {
        notes.begin(job.id());
        for (var rows = next(); !rows.isEmpty(); rows = next()) {
            applyAll(rows);
            importer.flush();
            line = rows.getLast().line();
            note();
        }
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
        var rows = chunk.stream()
                .map(staged -> new ImportRow(staged.line(), header.values(staged.cells())))
                .toList();
        importer.prepare(rows, job.caller());
        for (int i = 0; i < rows.size(); i++) {
            var extra = extraCells(chunk.get(i));
            if (extra.isEmpty()) {
                apply(rows.get(i));
            } else {
                refuse(extra);
            }
        }
    }

    private void apply(ImportRow row) throws SystemException {
        try {
            var outcome = importer.apply(row, job.caller());
            if (!row.violations().isEmpty()) {
                throw new IllegalStateException("The importer took a row in spite of " + row.violations());
            }
            tally = tally.with(outcome);
        } catch (ProblemException refusal) {
            checkThatNothingElseIsUndone(refusal);
            refuse(cells(refusal, Math.toIntExact(row.line())));
        }
    }

    private void refuse(List<Violation> cells) {
        tally = tally.withRefusal();
        unnoted.addAll(cells);
    }

    private List<Violation> extraCells(StagedRow staged) {
        var cells = staged.cells();
        return IntStream.range(Math.min(header.columns().size(), cells.size()), cells.size())
                .filter(i -> !cells.get(i).isBlank())
                .limit(1) // the first says it all, and there may be thousands
                .mapToObj(i -> new Violation(Cell.name(i, staged.line()), "too-many-cells", TOO_MANY_CELLS))
                .toList();
    }

    private void checkThatNothingElseIsUndone(ProblemException refusal) throws SystemException {
        if (transactions.getStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A refused row has rolled back the whole import; see Importer", refusal);
        }
    }

    private List<Violation> cells(ProblemException refusal, int line) {
        if (refusal.violations().isEmpty()) {
            var code = refusal.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return List.of(new Violation(Integer.toString(line), code, refusal.detail()));
        }
        return refusal.violations().stream()
                .map(it -> new Violation(header.cell(it.pointer(), line), it.code(), it.message(), it.suggestion()))
                .toList();
    }

    private void note() throws SQLException {
        if (!unnoted.isEmpty()) {
            notes.violations(job.id(), violations + 1, unnoted);
            violations += unnoted.size();
            unnoted.clear();
        }
        notes.progress(job.id(), tally.done());
    }
}
