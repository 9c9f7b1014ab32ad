package org.kangyu.kit.importing;

import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import javax.sql.DataSource;
import org.kangyu.kit.database.Patience;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/**
 * Does jobs, each in one transaction that claims it, applies its rows and says that it is finished: when the replica
 * dies, nothing of it has happened and another replica claims it.
 */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class Runs {

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration LONGEST = Duration.ofHours(2); // millions of rows, or a lock that is never let go
    private static final Text BROKEN =
            Text.of("处理第 %d 行之后的数据时出现内部错误，未保存任何内容", "An internal error after line %d; nothing was kept");

    private final List<Importer> importers;
    private final Jobs jobs;
    private final StagedRows staged;
    private final Notes notes;
    private final TransactionManager transactions;
    private final DataSource database;

    Runs(
            @All List<Importer> importers,
            Jobs jobs,
            StagedRows staged,
            Notes notes,
            TransactionManager transactions,
            DataSource database) {
        this.importers = importers;
        this.jobs = jobs;
        this.staged = staged;
        this.notes = notes;
        this.transactions = transactions;
        this.database = database;
    }

    /** Does the oldest job that waits; answers whether there was one. */
    boolean doOldest() throws Exception {
        begin();
        try {
            var job = jobs.claimOldest();
            if (job.isPresent()) {
                complete(job.get());
            }
            return job.isPresent();
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }

    private void complete(Job job) throws Exception {
        var attempt = new Attempt(job, importer(job), staged, notes, transactions);
        try {
            allowTime();
            var tally = attempt.applyAll();
            if (attempt.isInVain()) {
                transactions.rollback();
                begin();
            }
            var status = attempt.status();
            finish(job, status, status.equals(Job.REFUSED) ? tally.refusedOnly() : tally);
        } catch (CancellationException e) {
            throw e; // whoever goes on starts from the first row
        } catch (Exception e) {
            transactions.rollback();
            begin();
            fail(job, attempt.line(), e);
        }
    }

    private void finish(Job job, String status, Tally tally) throws Exception {
        jobs.finish(job.id(), status, tally);
        staged.delete(job.id());
        transactions.commit();
        Log.infof("Import %s of %s: %s, %s", job.id(), job.collection(), status, tally);
    }

    /** Tries again what may have been a passing trouble, such as a deadlock; gives up on what is a bug. */
    private void fail(Job job, int line, Exception exception) throws Exception {
        if (job.attempts() + 1 < MOST_ATTEMPTS) {
            Log.warnf(exception, "Import %s of %s failed and is done again", job.id(), job.collection());
            jobs.countAttempt(job.id());
            transactions.commit();
        } else {
            Log.errorf(exception, "Import %s of %s failed for good", job.id(), job.collection());
            var number = notes.count(Remark.VIOLATION, job.id()) + 1;
            var violation = new Violation(Integer.toString(line + 1), "internal-error", BROKEN.with(line));
            notes.add(Remark.VIOLATION, job.id(), number, List.of(violation));
            finish(job, Job.REFUSED, Tally.NONE);
        }
    }

    private void begin() throws SystemException, NotSupportedException {
        transactions.setTransactionTimeout((int) LONGEST.toSeconds());
        transactions.begin();
        transactions.setTransactionTimeout(0); // for what this thread begins later
    }

    /** The limits that keep requests short would end a large import. */
    private void allowTime() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            Patience.wait(connection, LONGEST);
            statement.execute("set local statement_timeout = '10min'");
            statement.execute("set local lock_timeout = '10min'");
            statement.execute("set local idle_in_transaction_session_timeout = '10min'");
        }
    }

    private Importer importer(Job job) {
        return importers.stream()
                .filter(it -> it.collection().equals(job.collection()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing imports " + job.collection()));
    }
}
