package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A8: every operation by everybody everywhere. What is refused is sent in earnest, what is granted as a rehearsal. */
@ExtendWith(SharedGround.class)
class AccessMatrixTest {

    private final Map<String, Right> rights = Right.table();
    private final Ground ground;
    private final Attack attack;
    private final List<Routed> operations;

    AccessMatrixTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.operations = ground.operations();
    }

    @Test
    void knowsWhoMayDoEachOperation() {
        var documented = operations.stream().map(Routed::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(documented)
                .allSatisfy(name -> assertThat(rights)
                        .as("%s is new: say in access.txt who may do it, and how far", name)
                        .containsKey(name));
        assertThat(rights.keySet())
                .allSatisfy(name -> assertThat(documented)
                        .as("access.txt has an entry for %s, which no service documents", name)
                        .contains(name));
    }

    @Test
    void holdsForEverybodyEverywhere() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = operations.stream().flatMap(this::faults).toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        var cells = operations.stream().mapToLong(this::cells).sum();
        ground.ledger()
                .enter(
                        "A8",
                        "%d cells: %d operations, %d callers"
                                .formatted(
                                        cells, operations.size(), Somebody.all().size()),
                        ground.wire().sent() - sent,
                        "as access.txt says");
    }

    @Test
    void holdsThroughTheGatewayToo() {
        var sent = ground.wire().sent();
        var faults = operations.stream()
                .filter(operation -> !operation.collection().equals("audit"))
                .flatMap(operation -> Stream.of(
                                Somebody.NOBODY,
                                new Somebody("viewer", Somebody.Place.EVERYWHERE, Somebody.Property.NO_FACILITY),
                                new Somebody("admin", Somebody.Place.OTHER_REGION, Somebody.Property.OTHER_FACILITY))
                        .map(somebody -> fault(ground.gateway(), operation, attack.on(operation), somebody))
                        .flatMap(Optional::stream))
                .toList();

        assertThat(faults).isEmpty();
        ground.ledger()
                .enter("A8", "a sample through the gateway", ground.wire().sent() - sent, "the same answers");
    }

    private long cells(Routed operation) {
        return callers(right(operation)).count();
    }

    private Stream<String> faults(Routed operation) {
        var call = attack.on(operation);
        return callers(right(operation))
                .parallel()
                .flatMap(somebody -> fault(operation.origin(), operation, call, somebody).stream())
                .toList()
                .stream();
    }

    /** Where no role is needed, the regions of the token are not even read. */
    private static Stream<Somebody> callers(Right right) {
        return Somebody.all().stream()
                .filter(somebody -> right.scope() != Right.Scope.ANYBODY
                        || (somebody.property() == Somebody.Property.NO_FACILITY
                                && somebody.place() == Somebody.Place.NOWHERE));
    }

    private Optional<String> fault(URI origin, Routed operation, Call call, Somebody somebody) {
        var right = right(operation);
        var isGranted = right.has(somebody);
        var sent = isGranted && operation.isChange() ? call.with("dryRun", "true") : call;
        var answer = ground.wire().send(origin, sent, somebody.token(ground));
        var fault = isJob(operation) && right.roles().contains(somebody.role())
                ? jobFault(origin, answer, isGranted, somebody)
                : isGranted ? Refusals.missing(answer) : Refusals.fault(answer, refusal(right, somebody));
        return fault.map(text -> "%s by %s: %s".formatted(operation, somebody, text));
    }

    private static int refusal(Right right, Somebody somebody) {
        if (somebody.isAnonymous()) {
            return 401;
        }
        return right.isSecret() && right.roles().contains(somebody.role()) ? 404 : 403;
    }

    private static boolean isJob(Routed operation) {
        return !operation.isRead()
                && operation.path().endsWith("/imports")
                && !operation.collection().equals("plans");
    }

    /** A file is taken from all who have the role; what becomes of its row is the answer. */
    private Optional<String> jobFault(URI origin, Answer taken, boolean isGranted, Somebody somebody) {
        if (taken.status() != 202) {
            return Optional.of("the file was answered %d: %s".formatted(taken.status(), taken.body()));
        }
        var location = taken.headers().firstValue("Location").orElseThrow();
        var job = await().atMost(Scene.PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .pollDelay(Duration.ZERO)
                .until(
                        () -> ground.wire()
                                .send(origin, Call.get(location), somebody.token(ground))
                                .expectSuccess()
                                .json(),
                        it -> it.hasNonNull("finishedAt"));
        var violations = job.path("violations").findValuesAsText("code");
        var isRight = isGranted ? violations.isEmpty() : violations.equals(List.of("forbidden")) && isVain(job);
        return isRight ? Optional.empty() : Optional.of("the job ended so: " + job);
    }

    private static boolean isVain(JsonNode job) {
        return job.path("status").asText().equals("refused");
    }

    private Right right(Routed operation) {
        return Objects.requireNonNull(rights.get(operation.name()), operation::toString);
    }
}
