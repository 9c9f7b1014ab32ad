package org.kangyu.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every target whose data the registry has, defined as a plan does and tried with who meets it, who fails and nobody. */
@QuarkusTest
class RegistryTargetsTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int TARGETS = 66;
    private static final int YEAR = 2025;

    private final Registry registry;

    RegistryTargetsTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void findsWhoMeetsEachTargetAndWhoFails() throws IOException {
        var targets = targets();
        assertThat(targets).hasSize(TARGETS);
        System.out.printf("%-12s %9s %11s  %s%n", "target", "numerator", "denominator", "failing, or counted");
        assertSoftly(softly -> targets.forEach((id, target) -> new Trial(id, target, softly).run()));
    }

    private static Map<String, JsonNode> targets() throws IOException {
        try (var file = RegistryTargetsTest.class.getResourceAsStream("/targets/registry.yaml")) {
            var targets = new LinkedHashMap<String, JsonNode>();
            for (var target : YAML.readValue(file, new TypeReference<List<JsonNode>>() {})) {
                targets.put(target.get("target").asText(), target);
            }
            targets.replaceAll((_, target) ->
                    target.has("like") ? targets.get(target.get("like").asText()) : target);
            return targets;
        }
    }

    /** One target in a prefecture of its own. */
    private final class Trial {

        private static final Pattern PLACE = Pattern.compile("A[0-9]*");

        private final String id;
        private final JsonNode target;
        private final SoftAssertions softly;
        private final String prefecture;
        private final String empty;
        private final Map<String, String> facilities = new HashMap<>();
        private final Map<String, String> names = new HashMap<>();

        Trial(String id, JsonNode target, SoftAssertions softly) {
            this.id = id;
            this.target = target;
            this.softly = softly;
            this.empty = Registry.banner(registry.prefecture(), 2);
            this.prefecture =
                    target.has("tree") ? registry.tree(target.get("tree").asText()) : registry.prefecture();
        }

        void run() {
            target.path("regions").forEach(this::tellRegion);
            target.path("facilities").forEach(this::tellFacility);
            target.path("relations").forEach(this::tellRelation);
            var codes = new ArrayList<String>();
            target.get("define").forEach(definition -> codes.add(define((ObjectNode) definition.deepCopy())));
            var expected = target.get("expect");
            if (expected.has("value")) {
                checkCount(codes.getLast(), expected);
            } else {
                checkShare(codes.getLast(), expected);
            }
            if (expected.has("each")) {
                softly.assertThat(units(codes.get(codes.size() - 2), prefecture, "&meets=false"))
                        .as("%s: each", id)
                        .containsExactlyInAnyOrderElementsOf(texts(expected.get("each")));
            }
        }

        private void checkCount(String code, JsonNode expected) {
            var counted = units(code, prefecture, "");
            System.out.printf(
                    "%-12s %9s %11s  %s%n", id, figure(code, prefecture, "value"), "", String.join(", ", counted));
            softly.assertThat(figure(code, prefecture, "value"))
                    .as(id)
                    .isEqualTo(expected.get("value").asDouble());
            softly.assertThat(counted).as(id).containsExactlyInAnyOrderElementsOf(texts(expected.get("counted")));
            softly.assertThat(figure(code, empty, "value")).as("%s: nobody", id).isZero();
            softly.assertThat(units(code, empty, "")).as("%s: nobody", id).isEmpty();
        }

        private void checkShare(String code, JsonNode expected) {
            var met = figure(code, prefecture, "numerator");
            var of = figure(code, prefecture, "denominator");
            var failing = expected.has("failing") ? units(code, prefecture, "&meets=false") : List.<String>of();
            System.out.printf("%-12s %9s %11s  %s%n", id, met, of, String.join(", ", failing));
            softly.assertThat(met).as(id).isEqualTo(expected.get("met").asDouble());
            softly.assertThat(of).as(id).isEqualTo(expected.get("of").asDouble());
            softly.assertThat(figure(code, prefecture, "value")).as(id).isCloseTo(100 * met / of, within(1e-4));
            softly.assertThat(failing).as(id).containsExactlyInAnyOrderElementsOf(texts(expected.path("failing")));
            softly.assertThat(reading(code, empty).getString("items[0].reason"))
                    .as("%s: nobody", id)
                    .isEqualTo("empty-denominator");
        }

        private double figure(String code, String region, String of) {
            return reading(code, region).getDouble("items[0]." + of);
        }

        private JsonPath reading(String code, String region) {
            return Service.get("/indicators/{code}/values?region={region}&period={year}", code, region, YEAR)
                    .extract()
                    .jsonPath();
        }

        /** The names of the units, or of regions the places by which the file calls them. */
        private List<String> units(String code, String region, String filter) {
            var found = Service.get(
                            "/indicators/{code}/units?region={region}&period={year}" + filter, code, region, YEAR)
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .<String>getList("items.id");
            return found.stream()
                    .map(unit -> names.getOrDefault(unit, unit.replaceAll("0{6}$", "")))
                    .toList();
        }

        private void tellRegion(JsonNode told) {
            var place = told.isTextual() ? told.asText() : told.get("code").asText();
            var village = place.length() > 2;
            var region = YAML.createObjectNode()
                    .put("level", village ? "village" : "township")
                    .put("kind", village ? "village-committee" : "town");
            if (told.isObject()) {
                region.setAll((ObjectNode) told);
            }
            region.put("code", place(place)).put("parentCode", place(village ? place.substring(0, 2) : "A"));
            region.set("neighbours", placed(told.path("neighbours")));
            names.put(place(place), place);
            if (village && registry.lacks(place("A1"))) {
                tellRegion(YAML.getNodeFactory().textNode("A1"));
            }
            registry.region(region);
        }

        private void tellFacility(JsonNode told) {
            var facility = (ObjectNode) told.deepCopy();
            var key = UUID.randomUUID().toString();
            facilities.put(facility.get("name").asText(), key);
            names.put(key, facility.get("name").asText());
            var at = facility.has("at") ? facility.remove("at").asText() : "A";
            Facilities.complete(facility);
            facility.path("coverageArea").forEach(area -> {
                ((ObjectNode) area)
                        .put("regionCode", place(area.get("regionCode").asText()));
            });
            facility.put("id", key).put("regionCode", place(at)).put("validFrom", "2019-01-01");
            registry.facility(facility);
        }

        private void tellRelation(JsonNode told) {
            var relation = (ObjectNode) told.deepCopy();
            var key = UUID.randomUUID().toString();
            names.put(key, relation.path("name").asText());
            relation.set(
                    "name",
                    YAML.createObjectNode().put("zh", relation.path("name").asText("示例关系")));
            relation.put("id", key).put("validFrom", "2024-01-01").put("since", "2024-01-01");
            relation.put(
                    "regionCode",
                    place(relation.has("region") ? relation.remove("region").asText() : "A"));
            relation.path("members").forEach(member -> tellMember((ObjectNode) member));
            registry.relation(relation);
        }

        private void tellMember(ObjectNode member) {
            if (member.has("facility")) {
                member.put(
                        "facilityId", facilities.get(member.remove("facility").asText()));
            }
            if (member.has("region")) {
                member.put("regionCode", place(member.remove("region").asText()));
            }
        }

        private String define(ObjectNode definition) {
            var prefix = id.toLowerCase(java.util.Locale.ROOT).replace('-', '_') + "_";
            var own = List.of(target.get("define").findValuesAsText("code").toArray(String[]::new));
            var code = prefix + definition.path("code").asText("target");
            for (var name : own) {
                for (var field : List.of("measure", "formula")) {
                    if (definition.has(field)) {
                        definition.put(
                                field, definition.get(field).asText().replaceAll("\\b" + name + "\\b", prefix + name));
                    }
                }
            }
            var kind = definition.get("kind").asText();
            definition.put("code", code).put("direction", "higher");
            definition.put("unit", kind.equals("counted") ? "count" : "percent");
            definition.set("name", YAML.createObjectNode().put("zh", id));
            definition.set("definition", YAML.createObjectNode().put("zh", "示例"));
            Service.define(definition.toString());
            return code;
        }

        /** The code of a place: digits, or a name such as A, A1 or A11. */
        private String place(String name) {
            var digits = name;
            if (PLACE.matcher(name).matches()) {
                digits = prefecture.substring(0, 4) + "01";
                digits += name.length() > 1 ? "10" + name.charAt(1) : "";
                digits += name.length() > 2 ? "20" + name.charAt(2) : "";
            }
            return digits + "0".repeat(12 - digits.length());
        }

        private JsonNode placed(JsonNode places) {
            var codes = YAML.createArrayNode();
            places.forEach(name -> codes.add(place(name.asText())));
            return codes;
        }

        private static List<String> texts(JsonNode list) {
            return list.valueStream().map(JsonNode::asText).toList();
        }
    }
}
