package org.kangyu.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Bell bell;

    @Inject
    DataSource database;

    @Test
    void takesAnEventOnlyInATransaction() {
        var event = new SampleEvent("alone", "a", 1, "a");

        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsAnEventWithItsTransactionAndWakesTheRelayAfterTheCommit() throws Exception {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(new SampleEvent("kept", "a", 1, "a")));

        var since = System.nanoTime();
        bell.await("kept", Duration.ofSeconds(20));

        assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(10));
        assertThat(waiting("kept")).isEqualTo(1);
    }

    @Test
    void forgetsAnEventWithItsTransaction() throws SQLException {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(new SampleEvent("forgotten", "a", 1, "a"));
                    throw new IllegalArgumentException("a bug");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(waiting("forgotten")).isZero();
    }

    @Test
    void refusesAnEventThatKafkaWouldRefuse() {
        var event = new SampleEvent("large", "a", 1, "床".repeat(350_000));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(event)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(ProblemType.TOO_LARGE));
    }

    private int waiting(String lane) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select count(*) from outbox where lane = ?")) {
            statement.setString(1, lane);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
