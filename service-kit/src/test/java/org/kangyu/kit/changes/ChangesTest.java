package org.kangyu.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.paging.Cursors;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.testing.TestDatabase;

class ChangesTest {

    private static TestDatabase database;

    private Changes changes;

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.migrated("db/kit");
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        database.execute("delete from change");
        database.execute("delete from outbox_lane");
        database.execute("insert into outbox_lane (lane) values ('samples'), ('others')");
        changes = new Changes(database.pool(), new Cursors("a key for tests"));
    }

    @Test
    void answersEveryChangeOnceInTheOrderOfPositions() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            add("samples", i, "s" + i);
        }
        add("others", 1, "o1");

        var first = after(null, 2);
        var second = after(first.nextCursor(), 2);
        var third = after(second.nextCursor(), 2);
        var fourth = after(third.nextCursor(), 2);

        assertThat(first.items()).extracting(Change::subject).containsExactly("s1", "s2");
        assertThat(second.items()).extracting(Change::subject).containsExactly("s3", "s4");
        assertThat(third.items()).extracting(Change::subject).containsExactly("s5");
        assertThat(fourth.items()).isEmpty();
        add("samples", 6, "s6");
        assertThat(after(fourth.nextCursor(), 2).items())
                .extracting(Change::subject)
                .containsExactly("s6");
    }

    @Test
    void answersTheWholeEvent() throws SQLException {
        add("samples", 1, "s1");

        assertThat(after(null, 1).items())
                .containsExactly(new Change("s1", "sample.changed.v1", 7, Instant.EPOCH, "{\"version\":7}"));
    }

    @Test
    void holdsAnEmptyAnswerBackUntilSomethingChanges() throws Exception {
        var waiting = CompletableFuture.supplyAsync(() -> changes.after("samples", null, null, "20s"));
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(waiting).isNotDone();

        add("samples", 1, "s1");

        assertThat(waiting.get(5, TimeUnit.SECONDS).items())
                .extracting(Change::subject)
                .containsExactly("s1");
    }

    @Test
    void waitsNoLongerThanItWasAskedTo() {
        var since = System.nanoTime();

        var page = changes.after("samples", null, null, "PT0.3S");

        assertThat(page.items()).isEmpty();
        assertThat(page.nextCursor()).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - since))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(5));
    }

    @Test
    void refusesACursorOfAnotherLane() throws SQLException {
        add("samples", 1, "s1");
        var cursor = after(null, 1).nextCursor();

        assertRefused(ProblemType.INVALID, () -> changes.after("others", cursor, null, null));
        assertRefused(ProblemType.INVALID, () -> changes.after("samples", "made-up", null, null));
    }

    @Test
    void refusesAWaitThatIsNoneOrTooLong() {
        assertRefused(ProblemType.INVALID, () -> changes.after("samples", null, null, "31s"));
        assertRefused(ProblemType.INVALID, () -> changes.after("samples", null, null, "-1s"));
        assertRefused(ProblemType.INVALID, () -> changes.after("samples", null, null, "soon"));
    }

    @Test
    void saysThatACursorIsOfTheTimeBeforeARestore() throws SQLException {
        add("samples", 1, "s1");
        add("samples", 2, "lost");
        var known = after(null, 1).nextCursor();
        var lost = after(null, 2).nextCursor();

        database.execute("delete from change where position = 2");
        assertRefused(ProblemType.GONE, () -> after(lost, 2));
        add("samples", 2, 2, "another");

        assertRefused(ProblemType.GONE, () -> after(lost, 2));
        assertThat(after(known, 2).items()).extracting(Change::subject).containsExactly("another");
    }

    private Page<Change> after(@Nullable String cursor, int limit) {
        return changes.after("samples", cursor, limit, null);
    }

    private static void assertRefused(ProblemType type, Runnable request) {
        assertThatThrownBy(request::run)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(type));
    }

    private static void add(String lane, int position, String subject) throws SQLException {
        add(lane, position, 1, subject);
    }

    private static void add(String lane, int position, int epoch, String subject) throws SQLException {
        database.execute("""
                insert into change values
                ('%s', %d, %d, '%s', 'sample.changed.v1', 7, timestamptz 'epoch', '{"version":7}')
                """.formatted(lane, position, epoch, subject));
        database.execute("update outbox_lane set last_position = %d where lane = '%s'".formatted(position, lane));
    }
}
