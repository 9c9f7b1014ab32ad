package org.kangyu.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kangyu.local.StackException;
import org.kangyu.local.Tokens;

class DemoTest {

    private static final String FINISHED = """
            {"status": "finished", "counts": {"created": 2, "updated": 1, "unchanged": 7}}""";
    private static final String REFUSED = """
            {"status": "refused", "violations": [{"pointer": "B17", "message": "There is no such region"}]}""";

    private static final String EARLY = """
            {"status": "refused", "violations": [{"pointer": "E2", "code": "unknown-holder"}]}""";

    private static final String REGISTERED = OrdosFacilities.rows(OrdosRegions.read(), Demo.SEED).stream()
            .map(FacilityRow::code)
            .map(code -> "{\"id\": \"id-of-%1$s\", \"identifiers\": [{\"scheme\": \"own\", \"value\": \"%1$s\"}]}"
                    .formatted(code))
            .collect(joining(", ", "{\"items\": [", "]}"));

    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final HttpServer gateway = listening();
    private final AtomicInteger early = new AtomicInteger();
    private String outcome = FINISHED;

    @TempDir
    Path directory = Path.of("");

    @BeforeEach
    void start() {
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void loadsWhatIsNamedBeforeWhatNamesIt() {
        load("ordos");

        assertThat(sent).hasSize(7);
        assertThat(sent.getFirst())
                .startsWith("/api/v1/regions/imports?mode=all-or-nothing code,nameZh")
                .hasLineCount(1_111);
        assertThat(sent.get(1))
                .startsWith("/api/v1/facilities/imports?mode=all-or-nothing code,nameZh")
                .hasLineCount(1_201);
        assertThat(sent.get(2))
                .startsWith("/api/v1/relations/imports?mode=all-or-nothing {\"type\":\"tight-knit-community\"")
                .contains("\"facilityId\":\"id-of-ORD-H-0001\"");
        assertThat(sent.get(3))
                .startsWith("/api/v1/accreditations/imports?mode=all-or-nothing code,programme")
                .hasLineCount(161);
        assertThat(sent.get(4)).startsWith("/api/v1/indicators/imports?mode=all-or-nothing code,nameZh");
        assertThat(sent.get(5)).startsWith("/api/v1/observations/imports?mode=all-or-nothing indicator,region");
        assertThat(sent.getLast()).startsWith("/api/v1/plans/imports").contains("id: ORD-001");
        assertThat(told).contains("demo: facilities: 2 created, 1 updated, 7 unchanged");
    }

    @Test
    void sendsAccreditationsAgainUntilTheirHoldersAreHeardOf() {
        early.set(2);

        load("ordos");

        assertThat(sent)
                .filteredOn(request -> request.startsWith("/api/v1/accreditations/imports"))
                .hasSize(3);
        assertThat(told).contains("demo: accreditations: 2 created, 1 updated, 7 unchanged");
    }

    @Test
    void namesTheCellsThatWereRefused() {
        outcome = REFUSED;

        assertThatThrownBy(() -> load("ordos"))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("B17: There is no such region");
    }

    @Test
    void knowsNoOtherDemo() {
        assertThatThrownBy(() -> load("atlantis")).hasMessageContaining("There is no demo atlantis");
    }

    private void load(String name) {
        var address = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
        Demo.load(address, Tokens.in(directory), name, told::add);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var isPost = exchange.getRequestMethod().equals("POST");
        if (isPost) {
            assertThat(exchange.getRequestHeaders()).containsKeys("Authorization", "Idempotency-key");
            sent.add(exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.getResponseHeaders()
                    .add("Location", exchange.getRequestURI().getPath() + "/1");
        }
        var isEarly = !isPost && isOfAccreditations(exchange) && early.getAndDecrement() > 0;
        var isList = !isPost && exchange.getRequestURI().getPath().equals("/api/v1/facilities");
        var body = (isList ? REGISTERED : isEarly ? EARLY : outcome).getBytes(UTF_8);
        exchange.sendResponseHeaders(isPost ? 202 : 200, body.length);
        try (var stream = exchange.getResponseBody()) {
            stream.write(body);
        }
    }

    private static boolean isOfAccreditations(HttpExchange exchange) {
        return exchange.getRequestURI().getPath().startsWith("/api/v1/accreditations/");
    }

    private static HttpServer listening() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
