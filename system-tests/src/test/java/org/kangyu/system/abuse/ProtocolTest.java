package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A15: methods, media types, addresses and headers that are not there to be served. */
@ExtendWith(SharedGround.class)
class ProtocolTest {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW", "get");

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> operations;

    ProtocolTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.operations = ground.operations();
    }

    @Test
    void knowsTheMethodsOfEachPath() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = operations.stream().flatMap(this::methodFaults).toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter("A15", "methods that a path does not have", ground.wire().sent() - sent, "405 with Allow");
    }

    @Test
    void answersInNoOtherFormat() {
        var sent = ground.wire().sent();

        var faults = reads().filter(operation -> !operation.path().endsWith(".csv"))
                .flatMap(operation -> Stream.of(
                                "image/png", "text/html", "text/csv", "garbage", "*/garbage/*", "application/json;q=0")
                        .flatMap(accept ->
                                fault(operation, attack.on(operation).header("Accept", accept), 406).stream()))
                .toList();

        assertThat(faults).isEmpty();
        ground.ledger().enter("A15", "formats that are not there", ground.wire().sent() - sent, "406");
    }

    @Test
    void takesNoOtherFormat() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = operations.stream()
                .filter(operation -> !operation.isRead())
                .flatMap(operation -> Stream.of(
                                "text/plain",
                                "application/xml",
                                "garbage",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data; boundary=x")
                        .flatMap(type ->
                                fault(operation, attack.on(operation).header("Content-Type", type), 415).stream()))
                .toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger().enter("A15", "bodies of another format", ground.wire().sent() - sent, "415");
    }

    @Test
    void boundsAddressesAndHeaders() {
        var sent = ground.wire().sent();
        var longPath = Call.get("/api/v1/regions/" + "9".repeat(9_000));
        var longQuery = Call.get("/api/v1/regions?q=" + "9".repeat(9_000));
        var largeHeader = Call.get("/api/v1/regions").header("X-Large", "9".repeat(40_000));
        var manyHeaders = new Call(
                "GET",
                "/api/v1/regions",
                IntStream.range(0, 10_000).boxed().collect(Collectors.toMap("X-%d"::formatted, Object::toString)),
                null);

        assertThat(ground.services().values()).allSatisfy(origin -> {
            assertRefused(origin, longPath, 414);
            assertRefused(origin, longQuery, 414);
            assertRefused(origin, largeHeader, 431);
            assertRefused(origin, manyHeaders, 431);
        });
        ground.ledger()
                .enter(
                        "A15",
                        "long addresses, large and 10,000 headers",
                        ground.wire().sent() - sent,
                        "414, 431");
    }

    private Stream<String> methodFaults(Routed operation) {
        var known = operations.stream()
                .filter(other -> other.service().equals(operation.service())
                        && other.path().equals(operation.path()))
                .map(other -> other.method().toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return METHODS.stream()
                .filter(method -> !known.contains(method))
                .filter(method -> isUnknown(operation, method))
                .flatMap(method -> methodFault(operation, method, known).stream());
    }

    /** A path such as {@code changes} is one of {@code {id}} too, whose methods then answer. */
    private boolean isUnknown(Routed operation, String method) {
        return operations.stream()
                .filter(other -> other.method().toUpperCase(Locale.ROOT).equals(method))
                .noneMatch(other -> operation.path().matches(other.path().replaceAll("\\{[a-z]+}", "[^/]+")));
    }

    private Optional<String> methodFault(Routed operation, String method, Set<String> known) {
        var call = new Call(method, attack.path(operation), Map.of(), null);
        var answer = ground.wire().send(operation.origin(), call, ground.everything());
        var allowed = Set.of(answer.headers().firstValue("Allow").orElse("").split(", "));
        var fault = answer.status() == 404 // what Quarkus says below a sub-resource or a second class
                ? Refusals.form(answer)
                : answer.status() != 405
                        ? Optional.of("answered " + answer.status())
                        : Refusals.form(answer)
                                .or(() -> allowed.containsAll(known) && !allowed.contains(method)
                                        ? Optional.empty()
                                        : Optional.of("allows " + allowed));
        return fault.map(text -> "%s %s: %s".formatted(method, operation, text));
    }

    private Optional<String> fault(Routed operation, Call call, int status) {
        return Stream.of(operation.origin(), ground.gateway())
                .filter(origin -> !operation.collection().equals("audit") || origin.equals(operation.origin()))
                .map(origin -> ground.wire().send(origin, call, ground.everything()))
                .flatMap(answer -> fault(answer, status).stream())
                .findFirst()
                .map(fault -> "%s with %s: %s".formatted(operation, call.headers(), fault));
    }

    private static Optional<String> fault(Answer answer, int status) {
        return answer.status() == status
                ? Refusals.form(answer)
                : Optional.of("answered %d: %s".formatted(answer.status(), answer.body()));
    }

    private void assertRefused(URI origin, Call call, int status) {
        assertThat(fault(ground.wire().send(origin, call), status)).isEmpty();
    }

    private Stream<Routed> reads() {
        return operations.stream().filter(Routed::isRead);
    }
}
