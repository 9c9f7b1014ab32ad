package org.kangyu.kit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.kangyu.kit.leading.DirectDatabase;
import org.kangyu.kit.leading.Leader;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestBroker;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ProjectionTermTest {

    private static TestBroker broker;

    @Inject
    FeedPositions positions;

    @Inject
    DataSource database;

    @Inject
    TransactionManager transactions;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private final List<AutoCloseable> open = new ArrayList<>();
    private ToldTopic topic;

    @BeforeAll
    static void startKafka() {
        broker = new TestBroker();
    }

    @AfterAll
    static void stopKafka() {
        broker.close();
    }

    @BeforeEach
    void createTopic(TestInfo test) throws Exception {
        topic = ToldTopic.create(test.getTestMethod().orElseThrow().getName(), broker, database);
    }

    @AfterEach
    void close() throws Exception {
        for (var last : open.reversed()) {
            last.close();
        }
    }

    @Test
    void movesOnWithWhatItKeeps() throws Exception {
        lead((connection, attempt) -> {});
        topic.send("1", "2");
        topic.awaitTold("1", "2");
        assertThat(topic.position()).isEqualTo("2");

        topic.send("3");
        topic.awaitTold("1", "2", "3");
        assertThat(topic.position()).isEqualTo("3");
    }

    @Test
    void goesOnWhereItStoppedWhenItIsStartedAgain() throws Exception {
        var first = lead((connection, attempt) -> {});
        topic.send("1");
        topic.awaitTold("1");
        first.close();

        topic.send("2");
        lead((connection, attempt) -> {});

        topic.awaitTold("1", "2");
    }

    @Test
    void buriesWhatNobodyCanTakeAndGoesOn() throws Exception {
        topic.send("1", "garbled", "unwelcome", "4");

        lead((connection, attempt) -> {});

        topic.awaitTold("1", "4");
        assertThat(topic.position()).isEqualTo("4");
        assertThat(topic.buried())
                .satisfiesExactly(
                        garbled -> assertThat(garbled).startsWith("1 ").contains("It is garbled"),
                        unwelcome -> assertThat(unwelcome).startsWith("2 "));
    }

    @Test
    void changesNothingOnceAnotherReplicaHasReadFurther() throws Exception {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var zombie = term(
                new ToldProjection(topic.name(), database, () -> hold(reached, goOn), (connection, attempt) -> {}));
        var end = CompletableFuture.supplyAsync(() -> endOf(zombie));

        topic.send("1");
        reached.await();
        lead((connection, attempt) -> {});
        topic.awaitTold("1");
        goOn.countDown();

        assertThat(end.get(60, TimeUnit.SECONDS)).isInstanceOf(OvertakenException.class);
        assertThat(topic.told()).containsExactly("1");
    }

    @Test
    void readsARecreatedTopicFromItsBeginning() throws Exception {
        lead((connection, attempt) -> {});
        topic.send("1", "2");
        topic.awaitTold("1", "2");

        topic.recreate();
        topic.send("3");

        topic.awaitTold("1", "2", "3");
        assertThat(topic.position()).isEqualTo("1");
    }

    @Test
    void triesAgainWhenItsConnectionIsCut() throws Exception {
        topic.send("1");

        lead((connection, attempt) -> {
            if (attempt <= 2) { // the second one is for the record alone
                connection.createStatement().execute("select pg_terminate_backend(pg_backend_pid())");
            }
        });

        topic.awaitTold("1");
        assertThat(topic.buried()).isEmpty();
    }

    @Test
    void triesAgainWhenItsTransactionIsRolledBackByOthers() throws Exception {
        topic.send("1");

        lead((connection, attempt) -> {
            if (attempt <= 2) {
                QuarkusTransaction.setRollbackOnly();
            }
        });

        topic.awaitTold("1");
        assertThat(topic.buried()).isEmpty();
    }

    @Test
    void triesAgainWhenItsTransactionRunsOutOfTime() throws Exception {
        topic.send("1");

        lead((connection, attempt) -> {
            if (attempt == 1) {
                transactions.setTransactionTimeout(1); // for the next one of this thread
                throw ToldProjection.shutdown();
            }
            if (attempt == 2) {
                TimeUnit.SECONDS.sleep(3); // the delay itself
                transactions.setTransactionTimeout(0);
            }
        });

        topic.awaitTold("1");
        assertThat(topic.buried()).isEmpty();
    }

    private Leader lead(ToldProjection.Trouble trouble) {
        var term = term(new ToldProjection(topic.name(), database, () -> {}, trouble));
        var leader = new Leader("projection of " + topic.name(), new DirectDatabase(url, user, password), term);
        leader.start();
        open.add(leader);
        return leader;
    }

    private ProjectionTerm<String> term(ToldProjection projection) {
        var consumers = new FeedConsumers(broker.address());
        open.add(consumers::close);
        return new ProjectionTerm<>(
                projection, consumers, positions, new DeadLetters(topic.name(), new SimpleMeterRegistry()));
    }

    private Throwable endOf(ProjectionTerm<String> term) {
        try (var connection = database.getConnection()) {
            term.lead(connection);
            return new AssertionError("It has ended as if nothing had happened");
        } catch (Exception e) {
            return e;
        }
    }

    private static void hold(CountDownLatch reached, CountDownLatch goOn) throws InterruptedException {
        reached.countDown();
        goOn.await();
    }
}
