package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kangyu.system.cluster.Answer;

/** A7: fields that are the service's own to fill in, sent by a client in every document. */
@ExtendWith(SharedGround.class)
class MassAssignmentTest {

    private static final List<String> FIELDS = List.of(
            "id",
            "version",
            "epoch",
            "validFrom",
            "createdAt",
            "createdBy",
            "updatedAt",
            "recordedAt",
            "actor",
            "by",
            "audit",
            "hash",
            "deleted",
            "tenant",
            "roles",
            "regions",
            "isAdmin",
            "class",
            "path",
            "shortCode",
            "__proto__");

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> writes;

    MassAssignmentTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.writes = ground.operations().stream()
                .filter(operation -> !operation.isRead())
                .toList();
    }

    @Test
    void isRefusedByTheNameOfTheField() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = writes.stream()
                .flatMap(operation -> FIELDS.stream().flatMap(field -> fault(operation, field).stream()))
                .toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A7",
                        "%d fields in the documents of %d operations".formatted(FIELDS.size(), writes.size()),
                        ground.wire().sent() - sent,
                        "400 naming the field, nothing changed");
    }

    @Test
    void takesOfAHolderOnlyWhoItIs() {
        var document = Scene.accreditation(
                        "SCENE-A9", "trauma-centre", ground.scene().facility())
                .replace(
                        "\"kind\": \"facility\"", "\"kind\": \"facility\", \"regionCode\": \"" + Scene.STRANGER + "\"");
        var call = Call.of("POST", "/api/v1/accreditations?dryRun=true", "application/json", document);

        var answer = ground.wire().send(ground.gateway(), call, ground.everything());

        assertThat(answer.expectSuccess().json().at("/holder/regionCode").asText())
                .isEqualTo(Scene.REGION);
    }

    private Optional<String> fault(Routed operation, String field) {
        var call = attack.on(operation);
        var type = call.headers().getOrDefault("Content-Type", "");
        var body = String.valueOf(call.body());
        var more = type.endsWith("json")
                ? json(body, field)
                : type.endsWith("yaml") ? yaml(body, field) : csv(body, field);
        if (more.equals(body)) {
            return Optional.empty(); // the field is the client's to say
        }
        var sent = new Call(call.method(), call.path(), call.headers(), more);
        var answer = ground.wire().send(operation.origin(), sent, ground.everything());
        return Refusals.fault(answer, 400)
                .or(() -> names(answer, field) ? Optional.empty() : Optional.of("does not name it: " + answer.body()))
                .map(fault -> "%s in %s: %s".formatted(field, operation, fault));
    }

    private static boolean names(Answer answer, String field) {
        return Stream.concat(
                        answer.json().path("violations").findValuesAsText("pointer").stream(),
                        answer.json().path("violations").findValuesAsText("message").stream())
                .anyMatch(text -> text.contains(field) || text.matches("[A-Z]+1"));
    }

    private static String json(String body, String field) {
        var document = (ObjectNode) Scene.json(body);
        return document.has(field) ? body : document.put(field, 9).toString();
    }

    private static String yaml(String body, String field) {
        return body.startsWith(field + ":") ? body : body + field + ": 9\n";
    }

    private static String csv(String body, String field) {
        var isKnown = field.equals("validFrom") && body.contains("parentCode"); // a column of regions
        return isKnown ? body : body.replaceFirst("\n", "," + field + "\n").replaceFirst("\n$", ",9\n");
    }
}
