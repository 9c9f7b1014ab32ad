package org.kangyu.indicators;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class OpenApiTest {

    private final Registry registry;

    OpenApiTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void saysWhatEachOperationIsFor() {
        var operations = document().<Map<String, Map<String, Object>>>getList("paths.collect { it.value }");

        assertThat(operations)
                .isNotEmpty()
                .flatExtracting(Map::values)
                .allSatisfy(operation -> assertThat(operation).asString().contains("summary="));
    }

    @Test
    void showsADefinitionAndAPlanThatTheServiceTakes() throws JsonProcessingException {
        var city = registry.prefecture();
        Service.defineReported("sample_people", "sum");
        Service.defineReported("sample_beds", "sum");
        var definition = own(example("IndicatorDocument"), city);
        var plan = own(example("PlanDocument"), city);

        Service.asMaker()
                .body(definition)
                .post("/indicators")
                .then()
                .statusCode(201)
                .body("keySet()", equalTo(example("IndicatorView").keySet()));
        Service.observe(
                city, "sample_beds,%s,2025,15109,".formatted(city), "sample_people,%s,2025,2222000,".formatted(city));
        Service.anybody()
                .auth()
                .oauth2(TestTokens.of("plan-manager", city))
                .contentType("application/yaml")
                .body(plan)
                .post("/plans/imports")
                .then()
                .statusCode(201)
                .body("keySet()", equalTo(example("PlanView").keySet()));

        looksLikeItsExample("Evaluation", "/plans/sample-plan/targets", "items[0]");
        looksLikeItsExample("Scorecard", "/plans/sample-plan/scorecard", "$");
        looksLikeItsExample("TargetView", "/targets/SAMPLE-1", "$");
        looksLikeItsExample("ValueView", "/indicators/sample_rate/values?region=" + city, "items[0]");
        looksLikeItsExample("SeriesView", "/indicators/sample_rate/series?region=" + city, "$");
    }

    /** With names of this test's own, as the whole demo is in the same database; JSON is YAML too. */
    private static String own(Map<String, Object> example, String region) throws JsonProcessingException {
        return new ObjectMapper()
                .writeValueAsString(example)
                .replace("beds_per_1000", "sample_rate")
                .replace("beds / population", "sample_beds / sample_people")
                .replace("ordos-2024", "sample-plan")
                .replace("ORD-001", "SAMPLE-1")
                .replace("150600000000", region);
    }

    private static void looksLikeItsExample(String schema, String path, String place) {
        Map<String, Object> answer = Service.get(path).statusCode(200).extract().path(place);

        assertThat(answer.keySet())
                .containsExactlyInAnyOrderElementsOf(example(schema).keySet());
    }

    private static Map<String, Object> example(String schema) {
        List<Map<String, Object>> examples = document().getList("components.schemas.%s.examples".formatted(schema));
        assertThat(examples).as(schema).hasSize(1);
        return examples.getFirst();
    }

    private static JsonPath document() {
        return given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
