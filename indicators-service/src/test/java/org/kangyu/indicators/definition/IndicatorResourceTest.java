package org.kangyu.indicators.definition;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Registry;
import org.kangyu.indicators.Service;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
class IndicatorResourceTest {

    private final Registry registry;

    IndicatorResourceTest(Registry registry) {
        this.registry = registry;
    }

    @Test
    void definesAndReads() {
        Service.defineReported("people", "sum");
        Service.defineReported("medics", "sum");

        Service.defineComputed("medics_per_1000", "medics / people * 1000.0");

        Service.get("/indicators/medics_per_1000")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("computed"))
                .body("inputs", contains("medics", "people"));
        Service.get("/indicators?kind=computed").body("items.code", hasItems("medics_per_1000"));
        Service.get("/indicators?q=medics&limit=1").body("items.code", contains("medics"));
    }

    @Test
    void saysWhereAnExpressionIsWrong() {
        Service.defineReported("calls", "sum");

        define("calls_share", "computed", "\"formula\": \"calls / call * 100\"")
                .statusCode(400)
                .body("violations.pointer", contains("/formula", "/formula"))
                .body("violations.code", contains("unknown-name", "wrong-operands"))
                .body("violations[0].message", equalTo("1:9: there is no name call"))
                .body("violations.suggestion", contains("calls", "100.0"));
        define("calls_share", "computed", "\"formula\": \"calls / calls * 100\"")
                .statusCode(400)
                .body("violations[0].code", equalTo("wrong-operands"))
                .body("violations[0].suggestion", equalTo("100.0"));
        define("big_hospitals", "counted", """
                "of": "facility", "where": "facility.clas == 'hospital'", "sum": "facility.level\"""")
                .statusCode(400)
                .body("violations.pointer", contains("/where", "/sum"))
                .body("violations.suggestion", hasItems("class"));
    }

    @Test
    void refusesPartsOfAnotherKind() {
        define("odd", "reported", "\"rollUp\": \"sum\", \"formula\": \"1.0\"")
                .statusCode(400)
                .body("violations.pointer", contains("/formula"));
        define("odd", "counted", "\"of\": \"facility\"").body("violations.pointer", contains("/where"));
        define("Odd-Code", "reported", "\"rollUp\": \"sum\"").body("violations.pointer", contains("/code"));
        define("in", "reported", "\"rollUp\": \"sum\"").body("violations[0].code", equalTo("reserved-word"));
    }

    @Test
    void saysWhatIsWrongWithAShare() {
        define("odd_share", "share", "\"of\": \"relation\", \"where\": \"relation.typ == 'a'\", \"sum\": \"1.0\"")
                .statusCode(400)
                .body("violations.pointer", contains("/sum", "/that", "/unit", "/where"))
                .body("violations.suggestion", hasItems("percent", "type"));
        define("odd_share", "share", "\"of\": \"ward\", \"where\": \"true\", \"that\": \"true\"")
                .statusCode(400)
                .body("violations.pointer", contains("/of"));
    }

    @Test
    void saysWhatIsWrongWithAFigurePerUnit() {
        Service.defineReported("clinics_per_village", "sum");

        define("odd_unit", "per-unit", """
                "of": "facility", "where": "true", "measure": "clinics_per_vilage", "atLeast": 2, "atMost": 1""")
                .statusCode(400)
                .body("violations.pointer", contains("/unit", "/of", "/atMost", "/measure"))
                .body("violations.suggestion", hasItems("percent", "region", "clinics_per_village"));
        define("odd_unit", "per-unit", "\"of\": \"region\", \"where\": \"true\", \"measure\": \"clinics_per_village\"")
                .statusCode(400)
                .body("violations.pointer", contains("/atLeast", "/unit"));
    }

    @Test
    void takesAShareFromAFile() {
        var csv = """
                code,nameZh,kind,unit,direction,definitionZh,of,where,that,throughout
                filed_share,占比,share,percent,higher,示例,facility,true,facility.telemedicine,true
                filed_share_wrong,占比,share,percent,higher,示例,facility,true,facility.telemedicine,perhaps
                """;

        Service.take("indicators", TestTokens.of("admin", Service.roots()), csv)
                .body("violations.pointer", contains("J3"));
        Service.take(
                        "indicators",
                        TestTokens.of("admin", Service.roots()),
                        csv.lines().limit(2).collect(joining("\n")))
                .body("counts.created", equalTo(1));

        Service.get("/indicators/filed_share").body("throughout", equalTo(true)).body("of", equalTo("facility"));
    }

    @Test
    void refusesAFigurePerUnitThatDependsOnItself() {
        Service.defineReported("nurses_there", "sum");
        Service.define(Service.indicator("banners_served", "per-unit", """
                "of": "region", "where": "true", "measure": "nurses_there", "atLeast": 1""").replace("count", "percent"));
        Service.defineComputed("banners_twice", "banners_served * 2.0");

        change("banners_served", "\"1\"", "{\"measure\": \"banners_twice\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/measure"))
                .body("violations.code", contains("circular"));
    }

    @Test
    void refusesAFormulaThatDependsOnItself() {
        Service.defineReported("first", "sum");
        Service.defineComputed("second", "first * 2.0");
        Service.defineComputed("third", "second * 2.0");

        change("second", "\"1\"", "{\"formula\": \"third * 2.0\"}")
                .statusCode(400)
                .body("violations[0].code", equalTo("circular"));
    }

    @Test
    void changesOnlyTheVersionThatWasRead() {
        Service.defineReported("midwives", "sum");

        change("midwives", "\"1\"", "{\"name\": {\"en\": \"Nurses\"}}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name.en", equalTo("Nurses"));
        change("midwives", "\"1\"", "{\"unit\": \"percent\"}").statusCode(412);
        change("midwives", "\"2\"", "{\"kind\": \"computed\", \"rollUp\": null, \"formula\": \"1.0\"}")
                .statusCode(400)
                .body("violations.pointer", contains("/kind"));
        Service.get("/indicators/midwives/history").body("items.version", contains(2, 1));
    }

    @Test
    void rehearsesAndThenForgets() {
        var json = Service.indicator("rehearsed", "reported", "\"rollUp\": \"sum\"");

        Service.asMaker().body(json).post("/indicators?dryRun=true").then().statusCode(201);

        Service.get("/indicators/rehearsed").statusCode(404);
    }

    @Test
    void isDefinedOnlyByThoseWhoMay() {
        var json = Service.indicator("forbidden", "reported", "\"rollUp\": \"sum\"");

        Service.as("indicator-reporter", Service.roots())
                .body(json)
                .post("/indicators")
                .then()
                .statusCode(403);
        Service.as("admin", registry.prefecture()) // one of the roots, and a definition holds in all
                .body(json)
                .post("/indicators")
                .then()
                .statusCode(403);
        Service.take("indicators", TestTokens.of("integrator", registry.prefecture()), """
                        code,nameZh,kind,unit,direction,definitionZh,rollUp
                        forbidden,示例,reported,count,higher,示例,sum
                        """)
                .body("status", equalTo("refused"))
                .body("violations.code", contains("forbidden"));
        Service.anybody()
                .contentType("application/json")
                .body(json)
                .post("/indicators")
                .then()
                .statusCode(401);
    }

    @Test
    void tellsOfChangesInTheirOrder() {
        Service.defineReported("told", "none");

        Service.get("/indicators/changes?wait=5s&limit=1000")
                .statusCode(200)
                .body("items.type", hasItems("indicator.changed.v1"));
    }

    private static ValidatableResponse define(String code, String kind, String rest) {
        return Service.asMaker()
                .body(Service.indicator(code, kind, rest))
                .post("/indicators")
                .then();
    }

    private static ValidatableResponse change(String code, String version, String patch) {
        return Service.asMaker()
                .contentType("application/merge-patch+json")
                .header("If-Match", version)
                .body(patch)
                .patch("/indicators/{code}", code)
                .then();
    }
}
