package org.kangyu.kit.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AbandonedWorkTest {

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    @Test
    void keepsItsPlaceUntilItIsDone() throws Exception {
        var body = "{\"code\": \"abandoned\", \"beds\": 1}";
        try (var client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            client.getOutputStream().write(request(body).getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(30)).until(AbandonedWorkTest::hasBegun);
        }

        assertThat(working()).isEqualTo(1);
        await().until(() -> working() == 0);
        assertThat(stored()).isEqualTo(1);
    }

    /** The resource is asleep in the midst of its work. */
    private static boolean hasBegun() {
        return Thread.getAllStackTraces().values().stream()
                .flatMap(Arrays::stream)
                .anyMatch(frame -> frame.getMethodName().equals("addSlowly"));
    }

    private int stored() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection
                        .createStatement()
                        .executeQuery("select count(*) from sample where code = 'abandoned'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private double working() {
        return metrics.get("kangyu.admission.working")
                .tag("kind", "write")
                .gauge()
                .value();
    }

    private static String request(String body) {
        var token = TestTokens.of("editor", Set.of(Role.FACILITY_EDITOR), Set.of());
        return """
                POST /api/v1/samples/slow HTTP/1.1\r
                Host: x\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                %s""".formatted(token, body.length(), body);
    }
}
