package org.kangyu.kit.leading;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A thread that does its work only while this replica holds the work's advisory lock in the database. The lock lives
 * as long as the connection that the term gets, so what goes through that connection is done by the leader or not at
 * all.
 */
public final class Leader implements AutoCloseable {

    /** What a leader does until it is interrupted; when it returns or throws, the lock is let go and sought anew. */
    @FunctionalInterface
    public interface Term {
        void lead(Connection connection) throws Exception;
    }

    private static final Duration PATIENCE = Duration.ofMillis(250); // how long work rests after its leader has died
    private static final long LONGEST_PAUSE = 4_000; // milliseconds between attempts while the database is away

    private final String work;
    private final DirectDatabase database;
    private final Term term;
    private final Thread thread;
    private volatile boolean leading;
    private String trouble = "";
    private long pause;

    public Leader(String work, DirectDatabase database, Term term) {
        this.work = work;
        this.database = database;
        this.term = term;
        this.thread = Thread.ofPlatform().daemon().name("leader-" + work).unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    public boolean isLeading() {
        return leading;
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                attempt();
                pause = Math.clamp(pause * 2, PATIENCE.toMillis(), LONGEST_PAUSE);
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Log.debugf("No longer leads %s: closed", work);
        }
    }

    private void attempt() throws InterruptedException {
        try (var connection = database.open(work)) {
            awaitLock(connection);
            leading = true;
            Log.infof("Leads %s", work);
            lead(connection);
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            report(e);
        } finally {
            leading = false;
        }
    }

    private void lead(Connection connection) throws Exception {
        var since = System.nanoTime();
        try {
            term.lead(connection);
        } finally {
            if (System.nanoTime() - since > LONGEST_PAUSE * 1_000_000) { // it worked: the next trouble is a new one
                trouble = "";
                pause = 0;
            }
        }
    }

    private void awaitLock(Connection connection) throws SQLException, InterruptedException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtextextended(?, 0))")) {
            statement.setString(1, work);
            while (true) {
                try (var answer = statement.executeQuery()) {
                    answer.next();
                    if (answer.getBoolean(1)) {
                        return;
                    }
                }
                Thread.sleep(PATIENCE);
            }
        }
    }

    private void report(Exception exception) {
        var now = exception.toString();
        if (!now.equals(trouble)) { // once, however long it lasts
            Log.warnf(exception, "Cannot lead %s, goes on trying", work);
            trouble = now;
        }
    }
}
