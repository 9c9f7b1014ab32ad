package org.kangyu.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class SmallBodiesTest {

    private final GuardedServer server = new GuardedServer();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void handsARequestOnWhenAllOfItsSmallBodyHasCome() throws IOException {
        try (var slow = open()) {
            slow.send(post("/slow") + "Content-Length: 4\r\n\r\n{ ");
            await().during(Duration.ofMillis(300)).until(() -> !server.hasSeen("/slow"));
            slow.send(" }");

            assertThat(slow.readToEnd()).endsWith("got 4");
        }
    }

    @Test
    void handsABodyThatCameInChunksOnWithItsLength() throws IOException {
        assertThat(server.answer(post("/small") + "Transfer-Encoding: chunked\r\n\r\n2\r\n{ \r\n1\r\n}\r\n0\r\n\r\n"))
                .contains("Length: 3")
                .endsWith("got 3");
    }

    @Test
    void handsALargeBodyOnAsItComes() throws IOException {
        try (var large = open()) {
            large.send(post("/streamed") + "Transfer-Encoding: chunked\r\n\r\n14000\r\n");
            large.send(new byte[0x14000]);
            await().until(() -> server.hasSeen("/streamed"));
            large.send("\r\n0\r\n\r\n");

            assertThat(large.readToEnd()).endsWith("got 81920");
        }
    }

    @Test
    void tellsAClientThatAsksThatItsSmallBodyMayCome() throws IOException {
        assertThat(server.answer(post("/small") + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}"))
                .startsWith("HTTP/1.1 100 ")
                .endsWith("got 2");
    }

    private static String post(String path) {
        return "POST %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n".formatted(path);
    }

    private RawConnection open() throws IOException {
        return new RawConnection(server.port());
    }
}
