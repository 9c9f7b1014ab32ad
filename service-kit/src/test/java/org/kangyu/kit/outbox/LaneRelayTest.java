package org.kangyu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.kangyu.kit.testing.TestBroker;
import org.kangyu.kit.testing.TestDatabase;

class LaneRelayTest {

    private static TestDatabase database;
    private static TestBroker broker;

    private TestLane lane;

    @BeforeAll
    static void start() throws SQLException {
        database = TestDatabase.migrated("db/kit");
        broker = new TestBroker();
    }

    @AfterAll
    static void stop() {
        broker.close();
        database.close();
    }

    @BeforeEach
    void createLane(TestInfo test) throws Exception {
        lane = TestLane.create(test.getTestMethod().orElseThrow().getName(), database, broker);
    }

    @AfterEach
    void closeLane() {
        lane.close();
    }

    @Test
    void sendsWhatConcurrentWritersMadeOfOneSubjectInTheOrderOfVersions() throws Exception {
        lane.relay();
        lane.relay();
        database.execute("create table counter (version bigint not null)");
        database.execute("insert into counter values (0)");

        inParallel(8, () -> {
            for (int i = 0; i < 50; i++) {
                changeCounter();
            }
            return "done";
        });
        lane.awaitEmptyOutbox();

        var all = LongStream.rangeClosed(1, 400).boxed().toList();
        assertThat(lane.sentVersions()).isEqualTo(all);
        assertThat(lane.changes("version")).isEqualTo(texts(all));
        assertThat(lane.changes("position")).isEqualTo(texts(all));
    }

    @Test
    void sendsAnEventWhoseTransactionStayedOpenWhileLaterOnesWereSent() throws Exception {
        lane.relay();

        try (var slow = database.pool().getConnection()) {
            slow.setAutoCommit(false);
            lane.append(slow, "slow", 1);
            lane.append("quick", 1);
            await().until(() -> lane.sentSubjects().equals(List.of("quick")));
            slow.commit();
        }
        lane.awaitEmptyOutbox();

        assertThat(lane.sentSubjects()).containsExactly("quick", "slow");
        assertThat(lane.changes("subject")).containsExactly("quick", "slow");
    }

    @Test
    void lendsTheLeadToOneReplicaAndHandsItOnWhenThatStops() throws Exception {
        var first = lane.relay();
        await().until(first::isLeading);
        var second = lane.relay();

        lane.append("a", 1);
        await().until(() -> lane.sentVersions().equals(List.of(1L)));
        assertThat(second.isLeading()).isFalse();
        first.close();
        lane.append("a", 2);

        await().until(() -> lane.sentVersions().equals(List.of(1L, 2L)));
        assertThat(second.isLeading()).isTrue();
    }

    @Test
    void stopsAPausedRelayThatWakesAfterItsSuccessorHasSent() throws Exception {
        var failure = wakeAfterTheSuccessorHasSent(lane.producers());

        assertThat(failure).isInstanceOfAny(ProducerFencedException.class, InvalidProducerEpochException.class);
        assertThat(lane.sentVersions()).containsExactly(1L, 2L);
    }

    @Test
    void wouldLetALateVersionLandWithoutTheFence() throws Exception {
        var failure = wakeAfterTheSuccessorHasSent(TestProducers.withoutFence(broker.address()));

        assertThat(failure).isInstanceOf(SQLException.class);
        assertThat(lane.sentVersions()).containsExactly(1L, 2L, 1L);
    }

    @Test
    void sendsAgainWhatItCouldNotSettleAndNumbersItOnce() throws Exception {
        var cut = new AtomicBoolean();
        var producers = TestProducers.watchedAfter("commitTransaction", lane.producers(), () -> {
            if (!cut.getAndSet(true)) {
                lane.cutLeaderOff();
            }
        });
        lane.lead(lane.term(producers));

        lane.append("a", 1);
        lane.awaitEmptyOutbox();

        assertThat(lane.sentVersions()).containsExactly(1L, 1L);
        assertThat(lane.changes("version")).containsExactly("1");
    }

    @Test
    void keepsEventsAndTheirOrderWhileKafkaIsAwayForLongerThanTheDeliveryTimeout() throws Exception {
        lane.relay();
        lane.append("a", 1);
        lane.awaitEmptyOutbox();

        broker.stop();
        for (long version = 2; version <= 20; version++) {
            lane.append("a", version);
        }
        TimeUnit.NANOSECONDS.sleep(TestLane.DELIVERY_TIMEOUT.multipliedBy(2).toNanos()); // the outage itself
        assertThat(lane.waiting()).isEqualTo(19);
        broker.startAgain();
        lane.append("a", 21);
        lane.awaitEmptyOutbox();

        var firstArrivals = lane.sentVersions().stream().distinct().toList();
        assertThat(firstArrivals)
                .isEqualTo(LongStream.rangeClosed(1, 21).boxed().toList());
        assertThat(lane.sentVersions()).last().isEqualTo(21L);
    }

    @Test
    void saysInHeadersWhatARecordIs() throws Exception {
        lane.relay();

        lane.append("a", 7);
        lane.awaitEmptyOutbox();

        var record = broker.records(lane.name()).getFirst();
        assertThat(record.value()).isEqualTo("{\"version\":7,\"name\":\"a\"}");
        assertThat(TestLane.header(record.headers(), "ce_id")).isEqualTo("a/1.7");
        assertThat(TestLane.header(record.headers(), "ce_type")).isEqualTo("sample.changed.v1");
        assertThat(TestLane.header(record.headers(), "ce_source")).isEqualTo("test");
        assertThat(TestLane.header(record.headers(), "ce_subject")).isEqualTo("a");
        assertThat(TestLane.header(record.headers(), "epoch")).isEqualTo("1");
        assertThat(TestLane.header(record.headers(), "version")).isEqualTo("7");
        assertThat(TestLane.header(record.headers(), "traceparent")).isEqualTo("00-trace");
    }

    /** Pauses a relay that holds version 1, cuts its lock, lets a successor send 1 and 2, then wakes it. */
    private Throwable wakeAfterTheSuccessorHasSent(Producers producers) throws Exception {
        var paused = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var failure = new CompletableFuture<Throwable>();
        var sleeper = lane.term(TestProducers.pausedBefore("beginTransaction", producers, paused, goOn));
        lane.lead(connection -> {
            try {
                sleeper.lead(connection);
            } catch (SQLException | RuntimeException e) {
                failure.complete(e);
                throw new InterruptedException("Once is enough");
            }
        });

        lane.append("a", 1);
        paused.await();
        lane.cutLeaderOff();
        lane.lead(lane.term(producers));
        await().until(() -> lane.sentVersions().equals(List.of(1L)));
        lane.append("a", 2);
        await().until(() -> lane.sentVersions().equals(List.of(1L, 2L)));
        lane.awaitEmptyOutbox();
        goOn.countDown();
        return failure.get(30, TimeUnit.SECONDS);
    }

    private void changeCounter() throws SQLException {
        try (var connection = database.pool().getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("update counter set version = version + 1 returning version")) {
                answer.next();
                lane.append(connection, "counter", answer.getLong(1));
            }
            connection.commit();
        }
    }

    private static void inParallel(int threads, Callable<String> task) throws Exception {
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < threads; i++) {
            tasks.add(task);
        }
        try (var executor = Executors.newFixedThreadPool(threads)) {
            for (var outcome : executor.invokeAll(tasks)) {
                outcome.get();
            }
        }
    }

    private static List<String> texts(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }
}
