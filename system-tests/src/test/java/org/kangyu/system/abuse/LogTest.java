package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A16: after all the abuse, which comes first, the logs have only lines of the services' own, and nothing private in them. */
@ExtendWith(SharedGround.class)
@Order(Integer.MAX_VALUE)
class LogTest {

    private static final String FORGED = "2026-01-01 00:00:00,000 ERROR [forged] (main) FORGED";
    private static final String TELEPHONE = "13800138000";
    private static final Pattern TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.|Bearer |Basic ");
    private static final Pattern LINE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} (INFO|WARN) .*|WARNING: .*|");

    private final Ground ground;

    LogTest(Ground ground) {
        this.ground = ground;
    }

    @Test
    void cannotBeForgedAndKeepSecrets() throws IOException {
        var sent = ground.wire().sent();
        ground.services().forEach((name, origin) -> {
            for (var nonsense :
                    List.of("%0D%0A" + FORGED, "%1B%5B31m" + FORGED, "%C2%85" + FORGED, "%E2%80%A8" + FORGED)) {
                var text = nonsense.replace(" ", "%20").replace("[", "%5B").replace("]", "%5D");
                ground.wire().send(origin, Call.get("/" + text));
                ground.wire().send(origin, Call.get("/api/v1/regions/" + text));
                ground.wire().send(origin, Call.get("/api/v1/regions?" + text + "=" + text));
            }
            ground.wire().send(origin, Call.get("/api/v1/regions").header("X-Request-Id", "1 " + FORGED));
            ground.wire().send(origin, Call.get("/api/v1/regions").header("User-Agent", FORGED));
            ground.wire().send(origin, Call.get("/api/v1/regions").header("traceparent", FORGED));
            ground.wire().send(origin, Call.get("/api/v1/regions?token=" + ground.everything()));
            ground.wire().send(origin, Call.get("/api/v1/regions").header("Authorization", "Basic " + TELEPHONE));
        });
        write("post /api/v1/facilities", TELEPHONE + "\\r\\n" + FORGED);
        write("post /api/v1/indicators", TELEPHONE + "\\u0085" + FORGED);
        write("post /api/v1/programmes", TELEPHONE + "\\u2028" + FORGED);
        write("post /api/v1/facilities/imports", TELEPHONE + FORGED);

        for (var service : ground.services().keySet()) {
            assertThat(lines(service + ".log"))
                    .as(service)
                    .allSatisfy(
                            line -> assertThat(line).matches(LINE).doesNotContain("FORGED", "evil.example", "mallory"));
        }
        try (var logs = Files.list(ground.cluster().logs())) {
            assertThat(logs)
                    .allSatisfy(log -> assertThat(lines(log.getFileName().toString()))
                            .noneMatch(line ->
                                    TOKEN.matcher(line).find() || line.contains(TELEPHONE) || line.indexOf(0x1B) >= 0));
        }
        ground.ledger()
                .enter(
                        "A16",
                        "line ends and escapes in paths, ids and bodies; all logs read",
                        ground.wire().sent() - sent,
                        "no forged line, no secret");
    }

    /** Both a document that is taken and one that is refused. */
    private void write(String name, String text) {
        var attack = new Attack(ground);
        ground.operations().stream()
                .filter(operation -> operation.name().equals(name))
                .forEach(operation -> {
                    var call = attack.on(operation);
                    var body = String.valueOf(call.body());
                    Stream.of(body.replace("示例", text), body.replace("示例", text).replace("\"en\"", "\"" + text + "\""))
                            .map(hostile -> new Call(call.method(), call.path(), call.headers(), hostile))
                            .forEach(hostile -> ground.wire()
                                    .send(operation.origin(), hostile.with("dryRun", "true"), ground.everything()));
                });
    }

    private List<String> lines(String log) throws IOException {
        Path file = ground.cluster().logs().resolve(log);
        return List.of(Files.readString(file, StandardCharsets.UTF_8).split("\r\n|[\n\r\u0085\u2028\u2029]", -1));
    }
}
