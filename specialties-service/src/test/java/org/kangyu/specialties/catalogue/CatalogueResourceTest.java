package org.kangyu.specialties.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.kangyu.specialties.Service.as;
import static org.kangyu.specialties.Service.everyRegion;
import static org.kangyu.specialties.Service.get;
import static org.kangyu.specialties.Service.newRegion;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.kangyu.specialties.Registry;

@QuarkusTest
class CatalogueResourceTest {

    private static final String ANOTHER = """
            {"code": "another", "name": {"zh": "示例"}, "levels": ["city"], "holders": ["facility"]}""";

    private final Registry registry;

    CatalogueResourceTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void knowsTheApprovedSubjectsWithTheirParents() {
        get("/specialties/{code}", "04.06.01")
                .statusCode(200)
                .body("name.zh", equalTo("心脏移植项目"))
                .body("parent", equalTo("04.06"))
                .body("family", equalTo("western"))
                .body("edition", equalTo("subject-1994"));
    }

    @Test
    void filtersSpecialtiesByFamilyParentAndText() {
        get("/specialties?family=mongolian").body("items.code", hasItems("51.03", "mongolian-bone-setting"));
        get("/specialties?parent=50&limit=1000").body("items", hasSize(18));
        get("/specialties?q=针灸").body("items.code", contains("50.13"));
    }

    @Test
    void pagesThroughSpecialties() {
        var cursor = get("/specialties?parent=03&limit=10&count=true")
                .body("items", hasSize(10))
                .body("total", equalTo(11))
                .extract()
                .<String>path("nextCursor");

        get("/specialties?parent=03&limit=10&cursor={cursor}", cursor)
                .body("items.code", contains("03.11"))
                .body("nextCursor", equalTo(null));
    }

    @Test
    void suggestsTheFamilyThatWasMeant() {
        get("/specialties?family=mongolia").statusCode(400).body("violations[0].suggestion", equalTo("mongolian"));
    }

    @Test
    void bringsItsProgrammesAlong() {
        get("/programmes?ladder=primary-care")
                .body("items.code", contains("community-hospital", "primary-care-basic", "primary-care-recommended"))
                .body("items.ladder.step", contains(3, 1, 2));
        get("/programmes?holder=region").body("items.code", contains("healthy-county", "primary-tcm-demonstration"));
    }

    @Test
    void registersAndReplacesAProgramme() {
        registry.root(newRegion());
        var programme = """
                {"code": "sample-centre", "name": {"zh": "示例中心"}, "levels": ["city"], "holders": ["facility"]}""";
        as("specialty-decider", everyRegion())
                .body(programme)
                .post("/programmes")
                .then()
                .statusCode(201);

        as("specialty-decider", everyRegion())
                .header("If-Match", "\"1\"")
                .body(programme.replace("\"city\"", "\"city\", \"county\""))
                .put("/programmes/sample-centre")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");

        get("/programmes/sample-centre").body("levels", contains("city", "county"));
        get("/programmes/sample-centre/history").body("items[0].changed", contains("levels"));
    }

    @Test
    void refusesAProgrammeFromSomebodyWithAnotherRole() {
        as("facility-editor").body(ANOTHER).post("/programmes").then().statusCode(403);
    }

    @Test
    void refusesAProgrammeFromSomebodyWhoDecidesInAPartOfTheTreeOnly() {
        var region = registry.root(newRegion());
        registry.root(newRegion());

        as("specialty-decider", region).body(ANOTHER).post("/programmes").then().statusCode(403);
        get("/programmes/another").statusCode(404);
    }
}
