package org.kangyu.system.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A6: codes that look like others, or equal them to the eye, in paths and documents: never two keys for one thing. */
@ExtendWith(SharedGround.class)
class CodesTest {

    /** The fields of each document that hold codes, and what they hold rightly. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "post /api/v1/regions", List.of("/code", "/parentCode", "/level", "/kind"),
            "post /api/v1/facilities",
                    List.of(
                            "/identifiers/0/scheme",
                            "/identifiers/0/value",
                            "/category/scheme",
                            "/category/code",
                            "/regionCode",
                            "/status"),
            "post /api/v1/programmes", List.of("/code", "/levels/0", "/holders/0"),
            "post /api/v1/accreditations",
                    List.of("/code", "/programme", "/level", "/holder/kind", "/holder/id", "/status"),
            "post /api/v1/indicators", List.of("/code", "/kind", "/unit", "/direction", "/rollUp"));

    private final Ground ground;
    private final Attack attack;
    private final List<Routed> operations;

    CodesTest(Ground ground) {
        this.ground = ground;
        this.attack = new Attack(ground);
        this.operations = ground.operations();
    }

    @Test
    void leadNowhereElseInPaths() {
        var sent = ground.wire().sent();

        var faults = operations.stream()
                .filter(operation -> operation.isRead() && operation.path().contains("{"))
                .flatMap(this::pathFaults)
                .toList();

        assertThat(faults).isEmpty();
        ground.ledger()
                .enter("A6", "codes in disguise in every path", ground.wire().sent() - sent, "400 or 404");
    }

    @Test
    void areRefusedInDocuments() {
        var before = ground.snapshot();
        var sent = ground.wire().sent();

        var faults = operations.stream()
                .filter(operation -> FIELDS.containsKey(operation.name()))
                .flatMap(operation -> FIELDS.getOrDefault(operation.name(), List.of()).stream()
                        .flatMap(field -> fieldFaults(operation, field)))
                .toList();

        assertThat(faults).isEmpty();
        assertThat(ground.snapshot()).isEqualTo(before);
        ground.ledger()
                .enter(
                        "A6",
                        "codes in disguise in every document",
                        ground.wire().sent() - sent,
                        "400 naming the field");
    }

    private Stream<String> pathFaults(Routed operation) {
        var path = attack.path(operation);
        var code = operation.path().replaceFirst("\\{.*", "");
        var own = path.substring(code.length()).replaceFirst("/.*", "");
        return disguises(own).entrySet().stream().flatMap(disguise -> {
            var encoded = Call.get("")
                    .with("x", disguise.getValue())
                    .path()
                    .substring(3)
                    .replace("+", "%20");
            var call = Call.get(code + encoded + attack.on(operation).path().substring(code.length() + own.length()));
            var answer = ground.wire().send(operation.origin(), call, ground.everything());
            return answer.status() == 400 || answer.status() == 404
                    ? Refusals.form(answer).stream()
                    : Stream.of("%s of %s: answered %d: %s"
                            .formatted(disguise.getKey(), operation, answer.status(), answer.body()));
        });
    }

    private Stream<String> fieldFaults(Routed operation, String pointer) {
        var call = attack.on(operation);
        var own = Scene.json(String.valueOf(call.body())).at(pointer).asText();
        return disguises(own).entrySet().stream().flatMap(disguise -> {
            var body = with(String.valueOf(call.body()), pointer, disguise.getValue());
            var sent = new Call(call.method(), call.path(), call.headers(), body).with("dryRun", "true");
            var answer = ground.wire().send(operation.origin(), sent, ground.everything());
            return Refusals.fault(answer, 400)
                    .or(() -> answer.json()
                                    .path("violations")
                                    .findValuesAsText("pointer")
                                    .contains(pointer)
                            ? Optional.empty()
                            : Optional.of("does not name it: " + answer.body()))
                    .map(fault -> "%s for %s in %s: %s".formatted(disguise.getKey(), pointer, operation, fault))
                    .stream();
        });
    }

    private static String with(String body, String pointer, String value) {
        var document = (ObjectNode) Scene.json(body);
        var cut = pointer.lastIndexOf('/');
        var parent = document.at(pointer.substring(0, cut));
        var name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(name), value);
        }
        return document.toString();
    }

    private static Map<String, String> disguises(String code) {
        Map<String, String> disguises = new LinkedHashMap<>();
        disguises.put("full width", wide(code));
        disguises.put("one full-width character", wide(code.substring(0, 1)) + code.substring(1));
        disguises.put("a homoglyph", "\u0430" + code.substring(1));
        disguises.put("Arabic digits", code.chars().allMatch(Character::isDigit) ? arabic(code) : "\u0661" + code);
        disguises.put("zero width", code.charAt(0) + "\u200B" + code.substring(1));
        disguises.put("a joiner", code + "\u200D");
        disguises.put("a byte order mark", "\uFEFF" + code);
        disguises.put("right to left", "\u202E" + code);
        disguises.put("a soft hyphen", code.charAt(0) + "\u00AD" + code.substring(1));
        disguises.put("a composed accent", code + "\u00E9");
        disguises.put("a decomposed accent", code + "e\u0301");
        disguises.put("a line feed", code + "\n");
        disguises.put("a tab", "\t" + code);
        disguises.put("a blank", code + " ");
        disguises.put("an ideographic blank", code + "\u3000");
        disguises.put("no break", "\u00A0" + code);
        disguises.put("NUL", code + "\u0000");
        return disguises;
    }

    private static String wide(String code) {
        return code.codePoints()
                .map(character -> character > 0x20 && character < 0x7F ? character + 0xFEE0 : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String arabic(String code) {
        return code.chars()
                .map(digit -> digit - '0' + '\u0660')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
