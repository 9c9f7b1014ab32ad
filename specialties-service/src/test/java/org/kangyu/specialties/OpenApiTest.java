package org.kangyu.specialties;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Inject
    Registry registry;

    @Test
    void saysWhatEachOperationIsFor() {
        var operations = document().<Map<String, Map<String, Object>>>getList("paths.collect { it.value }");

        assertThat(operations)
                .isNotEmpty()
                .flatExtracting(Map::values)
                .allSatisfy(operation -> assertThat(operation).asString().contains("summary="));
    }

    @Test
    void showsAnAwardThatTheServiceTakes() {
        var region = newRegion();
        var award = new HashMap<>(example("AccreditationDocument"));
        award.put("code", "O-A-1");
        award.put(
                "holder", Map.of("kind", "department", "department", "03.01", "id", registry.hospital("O-1", region)));

        as("specialty-decider", region)
                .body(award)
                .post("/accreditations?dryRun=true")
                .then()
                .statusCode(201)
                .body("keySet()", equalTo(example("AccreditationView").keySet()));
    }

    @Test
    void showsAProgrammeAndASpecialtyAsTheyAre() {
        var programme = example("ProgrammeDocument");
        var registered = get("/programmes/{code}", programme.getOrDefault("code", ""))
                .extract()
                .<Map<String, Object>>path("$");

        assertThat(registered).containsAllEntriesOf(programme);
        assertThat(registered).containsOnlyKeys(example("ProgrammeView").keySet());
        get("/specialties/03.04").body("$", equalTo(example("Specialty")));
    }

    private static Map<String, Object> example(String schema) {
        return document().getMap("components.schemas.%s.examples[0]".formatted(schema));
    }

    private static JsonPath document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
