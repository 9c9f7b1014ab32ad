package org.kangyu.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests whose end two readers could see in different places, and a body that somebody smuggles in as a request. */
@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FramingTest {

    private final GuardedServer server = new GuardedServer();
    private int cases;

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            two encodings                 | Transfer-Encoding: chunked\\r\\nTransfer-Encoding: identity
            chunks that are not last      | Transfer-Encoding: chunked, identity
            an unknown encoding           | Transfer-Encoding: xchunked
            a blank before the colon      | Transfer-Encoding : chunked
            two lengths                   | Content-Length: 6\\r\\nContent-Length: 5
            two lengths in one line       | Content-Length: 6, 5
            a signed length               | Content-Length: +6
            a length below nothing        | Content-Length: -1
            a length in hexadecimal       | Content-Length: 0x6
            a length that is no number    | Content-Length: six
            a length beyond all           | Content-Length: 99999999999999999999
            NUL in a header               | X-Note: a\\0b
            NUL in a header's name        | X-No\\0te: a
            a return within a header      | X-Note: a\\rContent-Length: 6
            a header without a colon      | Content-Length
            a header without a name       | : a
            """)
    void isRefusedWithWhatFollows(String name, String headers) throws IOException {
        var hidden = hidden();

        var answer = server.answer(
                "POST /first HTTP/1.1\r\nHost: x\r\n" + unescaped(headers) + "\r\n\r\n0\r\n\r\n" + request(hidden));

        assertThat(answer).startsWith("HTTP/1.1 400 ").containsOnlyOnce("HTTP/1.1 ");
        assertThat(server.hasSeen(hidden)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a line that ends without a return, 5\\nabcde\\r\\n0\\r\\n\\r\\n",
        "a chunk longer than it says, 5\\r\\nabcdefgh\\r\\n0\\r\\n\\r\\n",
        "a size below nothing, -5\\r\\nabcde\\r\\n0\\r\\n\\r\\n",
        "a size beyond all, fffffffffffffffff\\r\\nabcde\\r\\n0\\r\\n\\r\\n",
        "a size that is no number, five\\r\\nabcde\\r\\n0\\r\\n\\r\\n"
    })
    void isRefusedWithinChunks(String name, String chunks) throws IOException {
        var hidden = hidden();

        var answer = server.answer("POST /first HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + unescaped(chunks) + request(hidden));

        assertThat(answer).startsWith("HTTP/1.1 400 ").containsOnlyOnce("HTTP/1.1 ");
        assertThat(server.hasSeen(hidden)).isFalse();
    }

    @Test
    void isRefusedWhereLinesEndWithoutAReturn() throws IOException {
        var hidden = hidden();

        assertThat(server.answer("GET /first HTTP/1.1\nHost: x\n\n" + request(hidden)))
                .startsWith("HTTP/1.1 400 ");
        assertThat(server.hasSeen(hidden)).isFalse();
    }

    @Test
    void isCutWhenItsChunksDoNotEnd() throws IOException {
        assertThat(server.answer("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabcde\r\n"))
                .startsWith("HTTP/1.1 408 ");
    }

    @Test
    void isReadNoFurtherThanItsLength() throws IOException {
        assertThat(server.answer("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}surplus\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .contains("got 2", "HTTP/1.1 400 ");
    }

    /** A path that nobody else asks for. */
    private String hidden() {
        return "/hidden-" + ++cases;
    }

    private static String request(String path) {
        return "GET %s HTTP/1.1\r\nHost: x\r\n\r\n".formatted(path);
    }

    private static String unescaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\0", "\0");
    }
}
