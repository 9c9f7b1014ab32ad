package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A4: what means something to SQL, LIKE, regular expressions, JSON or Java, in every parameter of every read. */
@ExtendWith(SharedGround.class)
class InjectionTest {

    private static final List<String> TEXTS = List.of(
            "'",
            "\"",
            "\\",
            "' or '1'='1",
            "1) or (1=1",
            "'; drop table facility; --",
            "' union select version() --",
            "||pg_sleep(60)||",
            "%",
            "_",
            "$1",
            "?",
            ":q",
            ":regions",
            "{0}",
            "$$x$$",
            "/*",
            "|",
            "a|",
            "||",
            "[",
            "(?:",
            "(a+)+$",
            "null",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1:9/x}",
            "#{7*7}",
            "../../etc/passwd",
            "\uD83D\uDE00",
            "\u202E",
            "e\u0301",
            "\uFF07",
            "\u0000",
            "\r\n",
            "\u001B[31m",
            "x".repeat(4_000));
    private static final List<String> VALUES = List.of(
            "'",
            "1 or 1=1",
            "1;select pg_sleep(60)",
            "NaN",
            "Infinity",
            "1e400",
            "-0",
            "99999999999999999999",
            "infinity",
            "+999999999-12-31",
            "-0001-01-01",
            "0000-01-01",
            "2024-02-30",
            "+1000000000-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "9999-12-31T23:59:60Z",
            "between:",
            "ge:1e999",
            "1-1-1-1-1",
            "\u0000");

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> reads;

    InjectionTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.reads = ground.operations().stream().filter(Routed::isRead).toList();
    }

    @Test
    void isDataAndNothingElse() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = reads.stream().parallel().flatMap(this::faults).toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A4",
                        "%d texts in every parameter and path".formatted(TEXTS.size() + VALUES.size()),
                        ground.wire().sent() - sent,
                        "400, 404 or nothing found");
    }

    private Stream<String> faults(Routed read) {
        var inQuery = read.parameters().stream()
                .filter(parameter -> !parameter.name().equals("wait"))
                .flatMap(parameter -> (parameter.isText() ? TEXTS : VALUES)
                        .stream()
                                .flatMap(text ->
                                        fault(read, attack.on(read).with(parameter.name(), text), text).stream()));
        var inPath = read.path().contains("{")
                ? TEXTS.stream().flatMap(text -> fault(read, inPath(read, text), text).stream())
                : Stream.<String>empty();
        return Stream.concat(inQuery, inPath);
    }

    /** In place of everything that is named in the path. */
    private static Call inPath(Routed read, String text) {
        var encoded = Call.get("").with("x", text).path().substring(3).replace("+", "%20");
        return Call.get(read.path().replaceAll("\\{[a-z]+}", Matcher.quoteReplacement(encoded)));
    }

    private Optional<String> fault(Routed read, Call call, String text) {
        var begun = System.nanoTime();
        var answer = ground.wire().send(read.origin(), call, ground.everything());
        var seconds = (System.nanoTime() - begun) / 1e9;
        return fault(answer, text)
                .or(() -> seconds < 30 ? Optional.empty() : Optional.of("took %.1f s".formatted(seconds)))
                .map(fault -> "%s: %s".formatted(call, fault));
    }

    private static Optional<String> fault(Answer answer, String text) {
        return switch (answer.status()) {
            case 400, 404, 414 -> Refusals.form(answer);
            case 200 ->
                text.matches("(?s).*(or|union|select).*") && found(answer) > 0
                        ? Optional.of("found something: " + answer.body())
                        : Optional.empty();
            default -> Optional.of("answered %d: %s".formatted(answer.status(), answer.body()));
        };
    }

    /** How many things a list shows, or a table below its titles. */
    private static long found(Answer answer) {
        var isTable = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv");
        return isTable
                ? answer.body().lines().skip(1).count()
                : answer.json().path("items").size();
    }
}
