package org.kangyu.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients that send too slowly, too much or no HTTP; the limits of time are one second here. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConnectionGuardTest {

    private static final String POST = "POST /api/v1/samples HTTP/1.1\r\nHost: x\r\n";
    private static final String IMPORT = "POST /api/v1/samples/imports HTTP/1.1\r\nHost: x\r\n";

    private final GuardedServer server = new GuardedServer();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void cutsAHeadThatDoesNotEnd() throws IOException {
        assertThat(server.answer("GET / HTTP/1.1\r\nHost: x\r\n"))
                .startsWith("HTTP/1.1 408 ")
                .contains("application/problem+json");
    }

    @Test
    void cutsAHeadThatDripsIn() throws Exception {
        var begin = Instant.now();
        try (var slow = open()) {
            slow.send("GET / HTTP/1.1\r\nHost: x\r\n");
            var dripping = Thread.startVirtualThread(() -> drip(slow));

            assertThat(slow.readToEnd()).startsWith("HTTP/1.1 408 ");
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            dripping.join();
        }
    }

    @Test
    void cutsABodyThatDoesNotEnd() throws IOException {
        assertThat(server.answer(POST + "Content-Length: 100\r\n\r\n{")).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void servesOthersWhileManyAreSlow() throws IOException {
        var slow = new ArrayList<RawConnection>();
        for (int i = 0; i < 300; i++) {
            var connection = open();
            connection.send("GET / HTTP/1.1\r\nX-A: ");
            slow.add(connection);
        }

        assertThat(server.answer("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
        for (var connection : slow) {
            assertThat(connection.readToEnd()).startsWith("HTTP/1.1 408 ");
            connection.close();
        }
    }

    @Test
    void letsTheLargeBodyOfAnImportTakeItsTime() throws IOException {
        try (var steady = open()) {
            steady.send(IMPORT + "Connection: close\r\nContent-Length: 2000000\r\n\r\n");
            var parts = new AtomicInteger();
            await().pollInterval(Duration.ofMillis(150)) // three seconds in all, where another body has one
                    .until(() -> {
                        steady.send(new byte[100_000]);
                        return parts.incrementAndGet() == 20;
                    });

            assertThat(steady.readToEnd()).startsWith("HTTP/1.1 200 ").endsWith("got 2000000");
        }
    }

    @Test
    void cutsAnImportThatHasStopped() throws IOException {
        assertThat(server.answer(IMPORT + "Content-Length: 2000000\r\n\r\nabc")).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void tellsAClientThatSendsOnThatItsBodyIsTooLarge() throws IOException {
        try (var large = open()) {
            large.send(POST + "Accept-Language: en\r\nX-Request-Id: large-1\r\nContent-Length: 11000000\r\n\r\n");
            large.send(new byte[11_000_000]);

            assertThat(large.readToEnd())
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("X-Request-Id: large-1")
                    .contains("urn:kangyu:problem:too-large", "The body may have 1048576 bytes at most", "\"large-1\"");
        }
    }

    @Test
    void tellsOrdinaryClientsToo() throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/".formatted(server.port())))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[11_000_000]))
                .build();

        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            assertThat(client.send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void countsABodyThatComesInChunks() throws IOException {
        try (var endless = open()) {
            endless.send(POST + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 30; i++) {
                endless.send("10000\r\n");
                endless.send(new byte[0x10000]);
                endless.send("\r\n");
            }
            endless.send("0\r\n\r\n");

            assertThat(endless.readToEnd()).startsWith("HTTP/1.1 413 ").contains("too-large");
        }
    }

    @Test
    void refusesALongPathAndManyHeaders() throws IOException {
        assertThat(server.answer("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ");
        assertThat(server.answer("GET / HTTP/1.1\r\n" + "X-Header: value\r\n".repeat(10_000) + "\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("application/problem+json");
    }

    @Test
    void refusesWhatIsNoHttp() throws IOException {
        assertThat(server.answer("\u0016\u0003\u0001 hello\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("about:blank");
        assertThat(server.answer(POST + "Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?text=%zz", "/?identifier=own|A-1"})
    void tellsWhatIsWrongWithAnAddress(String address) throws IOException {
        assertThat(server.answer("GET %s HTTP/1.1\r\nHost: x\r\nAccept-Language: en\r\n\r\n".formatted(address)))
                .startsWith("HTTP/1.1 400 ")
                .contains("urn:kangyu:problem:invalid", "percent-encoded");
    }

    @Test
    void neverCutsIntoAnAnswerThatIsOwedToSomebodyElse() throws IOException {
        var answers = server.answer("GET /one HTTP/1.1\r\nHost: x\r\n\r\n" + POST + "Content-Length: 11000000\r\n\r\n");

        assertThat(answers).startsWith("HTTP/1.1 200 ").contains("HTTP/1.1 413 ");
    }

    @Test
    void cutsAClientThatDoesNotTakeItsAnswer() throws IOException {
        try (var deaf = open()) {
            deaf.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
            await().until(() -> server.hasSeen("/large") && server.connections() == 0);

            assertThat(deaf.countToEnd()).isLessThan(GuardedServer.LARGE);
        }
    }

    @Test
    void keepsConnectionsOfHonestClients() throws IOException {
        try (var honest = open()) {
            honest.send(POST + "Content-Length: 2\r\n\r\n{}");
            await().during(Duration.ofMillis(1_500)) // longer than a head may take
                    .until(() -> server.connections() == 1);
            honest.send(POST + "Connection: close\r\nContent-Length: 3\r\n\r\n{ }");

            assertThat(honest.readToEnd()).contains("got 2").endsWith("got 3");
        }
    }

    private RawConnection open() throws IOException {
        return new RawConnection(server.port());
    }

    /** A header line every tenth of a second until the connection is cut. */
    private static void drip(RawConnection connection) {
        await().pollInterval(Duration.ofMillis(100)).until(() -> {
            try {
                connection.send("X-Drop: x\r\n");
                return false;
            } catch (IOException e) {
                return true;
            }
        });
    }
}
