package org.kangyu.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.KafkaResource;

@QuarkusTest
@WithTestResource(KafkaResource.class)
@WithTestResource(OriginPorts.class)
class StreamingTest {

    private static final long LARGE = 64L * 1024 * 1024;

    @Test
    void streamsLargeBodiesBothWays() throws Exception {
        try (var owner = Owner.start(Owner.FIRST, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                zeroes().transferTo(body);
            }
        })) {
            Owner.awaitReady(owner);

            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:%d/api/v1/facilities/imports".formatted(RestAssured.port)))
                    .timeout(Duration.ofMinutes(1))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(StreamingTest::zeroes))
                    .build();
            try (var client = HttpClient.newHttpClient()) {
                var answer = client.send(request, BodyHandlers.ofInputStream());

                assertThat(count(answer.body())).isEqualTo(LARGE);
                assertThat(owner.received().getFirst().bodyBytes()).isEqualTo(LARGE);
            }
        }
    }

    private static InputStream zeroes() {
        return new InputStream() {
            private long left = LARGE;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                left -= count;
                return count;
            }
        };
    }

    private static long count(InputStream body) throws IOException {
        long bytes = 0;
        var buffer = new byte[64 * 1024];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }
}
