package org.kangyu.facilities.facility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityLinesTest {

    private String prefecture;

    @BeforeEach
    void makeAPrefecture() {
        prefecture = Service.prefecture();
    }

    @Test
    void registersTheDocumentsOfTheLines() {
        run(
                        "",
                        line("1", "\"openedOn\": \"2021-05-01\", \"contact\": {\"website\": \"https://example.org\"}")
                                + line("2", "\"validFrom\": \"2022-01-01\""))
                .body("status", equalTo("finished"))
                .body("counts.created", equalTo(2));

        list().body("items.validFrom", contains("2021-05-01", "2022-01-01"));
        run("", line("1", "\"openedOn\": \"2021-05-01\", \"contact\": {\"website\": \"https://example.org\"}"))
                .body("counts.unchanged", equalTo(1));
    }

    @Test
    void changesNothingByWhatAnExportGave() {
        run("", line("1", "\"telemedicine\": true, \"beds\": [{\"kind\": \"icu\", \"open\": 18}]"));
        Service.hospital(prefecture, "没有登记号的医院");
        merge(Service.hospital(prefecture, "留下的记录"), Service.hospital(prefecture, "重复的记录"));

        run("", export("")).body("status", equalTo("finished")).body("counts.unchanged", equalTo(3));
        run("", export("&status=merged")).body("status", equalTo("finished")).body("counts.unchanged", equalTo(1));
    }

    @Test
    void changesALineOnlyIfNobodyElseDidSinceItWasExported() {
        run("", line("1", ""));
        var exported = export("");
        var edited = exported.replace("示例医院1", "改名医院1");

        run("", edited).body("counts.updated", equalTo(1));
        list().body("items.version", contains(2)).body("items.name.zh", contains("改名医院1"));
        run("", edited).body("counts.unchanged", equalTo(1));
        run("", exported)
                .body("status", equalTo("refused"))
                .body("violations.code", contains("stale-version"))
                .body("violations.pointer", contains("1"));
    }

    @Test
    void tellsEachLineThatMeansNoFacilityOrAnother() {
        run("", line("1", "") + line("2", ""));
        var first = list().extract().<String>path("items[0].id");

        run(
                        "",
                        line("1", "").replace(code("1"), code("3"))
                                + line("1", "\"id\": \"0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60\"")
                                + line("2", "\"id\": \"%s\"".formatted(first))
                                + line("4", "\"nam\": \"x\"").replace("\"operating\"", "\"open\"")
                                + line("5", "").replace("\"identifiers\"", "\"departments\"")
                                + line("3", ""))
                .body("status", equalTo("refused"))
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "2/id",
                                "3/identifiers",
                                "4/nam",
                                "4/status",
                                "5/departments/0/value",
                                "5/departments/0/code",
                                "6/identifiers"))
                .body("violations.code", hasItem("fixed"));
    }

    @Test
    void takesLinesOnlyWhereTheCallerMayChangeThings() {
        var other = Service.prefecture();

        Imports.runLines(() -> Service.as("facility-editor", other + "00000000"), "facilities", "", line("1", ""))
                .body("status", equalTo("refused"))
                .body("violations.code", contains("forbidden"));
        list().body("items", hasSize(0));
    }

    private void merge(String kept, String duplicate) {
        Service.as("facility-editor", prefecture + "00000000")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2024-01-01\", \"duplicateId\": \"%s\", \"reason\": \"重复登记\"}".formatted(duplicate))
                .post("/facilities/{id}/merging", kept)
                .then()
                .statusCode(200);
    }

    private String export(String query) {
        return new String(
                Service.anybody()
                        .get("/facilities/export?format=ndjson&region=" + prefecture + query)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private ValidatableResponse run(String query, String lines) {
        return Imports.runLines(
                () -> Service.as("facility-editor", prefecture + "00000000"), "facilities", query, lines);
    }

    private ValidatableResponse list() {
        return Service.get("/facilities?region=" + prefecture);
    }

    private String line(String number, String more) {
        return """
                {"identifiers": [{"scheme": "own", "value": "%s"}], "name": {"zh": "示例医院%s"}, \
                "category": {"scheme": "ws218", "code": "A100"}, "regionCode": "%s", "status": "operating"%s}
                """.formatted(code(number), number, prefecture, more.isEmpty() ? "" : ", " + more);
    }

    private String code(String number) {
        return "N-%s-%s".formatted(prefecture, number);
    }
}
