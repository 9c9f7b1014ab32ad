package org.kangyu.facilities;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.facilities.Service.as;
import static org.kangyu.facilities.Service.get;
import static org.kangyu.facilities.Service.province;
import static org.kangyu.facilities.Service.region;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest {

    @Test
    void saysWhatEachOperationIsFor() {
        var operations = document().<Map<String, Map<String, Object>>>getList("paths.collect { it.value }");

        assertThat(operations)
                .isNotEmpty()
                .flatExtracting(Map::values)
                .allSatisfy(operation -> assertThat(operation).asString().contains("summary="));
    }

    @Test
    void showsAFacilityThatTheServiceTakesAndGives() {
        var province = province();
        var facility = facility(province);
        facility.put("identifiers", List.of(Map.of("scheme", "own", "value", "OPENAPI-1")));

        var answer = sent("facility-editor", province, "/facilities", facility);

        assertThat(answer).containsOnlyKeys(example("FacilityView").keySet());
    }

    @Test
    void showsARegionThatTheServiceTakesAndGives() {
        var province = province();
        var city = region(province + "06", "prefecture", province);
        var region = new HashMap<>(example("RegionDocument"));
        region.put("code", city + "03");
        region.put("parentCode", city);
        region.put("openedOn", "2020-01-01"); // the regions of the tests are not older
        sent("integrator", province, "/regions", region);

        var given = get("/regions/{code}", city + "03").extract().<Map<String, Object>>path("$");

        assertThat(given).containsOnlyKeys(example("RegionView").keySet());
    }

    @Test
    void showsARelationThatTheServiceTakesAndGives() {
        var province = province();
        var relation = new HashMap<>(example("RelationDocument"));
        relation.put("regionCode", province);
        List<Map<String, Object>> members =
                document().getList("components.schemas.RelationDocument.examples[0].members");
        members.stream()
                .filter(member -> member.containsKey("facilityId"))
                .forEach(member -> member.put("facilityId", hospital(province)));
        relation.put("members", members);

        var answer = sent("facility-editor", province, "/relations", relation);

        assertThat(answer).containsOnlyKeys(example("RelationView").keySet());
        assertThat(answer.get("members")).isEqualTo(members);
    }

    @Test
    void showsAProposalThatTheServiceTakesAndGives() {
        var province = province();
        var proposal = new HashMap<>(example("ProposalDocument"));
        proposal.put("facilityId", hospital(province));

        var answer = sent("facility-proposer", province, "/proposals", proposal);

        assertThat(answer).containsOnlyKeys(example("ProposalView").keySet());
    }

    @Test
    void showsARecordThatIsMergedAndFacilitiesThatMerge() {
        var province = province();
        var merging = new HashMap<>(example("Merging"));
        merging.put("duplicateId", hospital(province));
        Map<String, Object> merged = as("facility-editor", province + "0000000000")
                .header("If-Match", "\"1\"")
                .body(merging)
                .post("/facilities/{id}/merging", hospital(province))
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(merged).containsOnlyKeys(example("MergedView").keySet());

        var transition = new HashMap<>(example("FacilityTransitionDocument"));
        var heir = hospital(province);
        transition.put("from", List.of(hospital(province), heir));
        transition.put("into", List.of(Map.of("facilityId", heir)));
        var answer = sent("facility-editor", province, "/facilities/transitions", transition);
        assertThat(answer).containsOnlyKeys(example("FacilityTransitionView").keySet());
    }

    @Test
    void showsACheckOfCodesAsTheServiceAnswersIt() {
        List<Map<String, Object>> answered = as("viewer")
                .body(example("ValidationRequest"))
                .post("/codes/validations")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        List<Map<String, Object>> shown = document().getList("components.schemas.ValidationView.examples[0].items");

        assertThat(answered.getFirst()).isEqualTo(shown.getFirst());
        assertThat(answered.getLast()).containsEntry("errors", shown.getLast().get("errors"));
    }

    @Test
    void showsAListACodeAndAClassSetThatAreThere() {
        Map<String, Object> code = get("/codes/subject/12.01").extract().path("$");

        assertThat(code).isEqualTo(example("ListedCode"));
        assertThat(items("/codes")).contains(example("CodeListView"));
        assertThat(items("/codes/class-sets")).contains(example("ClassSet"));
    }

    private static Map<String, Object> facility(String province) {
        var facility = new HashMap<>(example("FacilityDocument"));
        facility.put("regionCode", province);
        facility.put("coverageArea", List.of(Map.of("regionCode", province, "mode", "own")));
        return facility;
    }

    private static Object hospital(String province) {
        var facility = facility(province);
        facility.remove("identifiers");
        return sent("facility-editor", province, "/facilities", facility).getOrDefault("id", "");
    }

    private static List<Map<String, Object>> items(String path) {
        return get(path + "?limit=1000").extract().path("items");
    }

    private static Map<String, Object> sent(String role, String province, String path, Map<String, Object> body) {
        return as(role, province + "0000000000")
                .body(body)
                .post(path)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("$");
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
