package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.kangyu.facilities.relation.Samples.external;
import static org.kangyu.facilities.relation.Samples.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class RelationImportTest {

    private static final String HEADER = "relation,role,facility,externalZh,externalLevel,since,until\n";

    private Scene scene;
    private String hospital = "";
    private String centre = "";

    @BeforeEach
    void prepareFacilities() {
        scene = Scene.prepare();
        hospital = scene.countyHospital();
        centre = scene.townshipCentre();
    }

    @Test
    void registersWholeRelationsAndKnowsThemAgain() {
        lines("", community("县域医共体") + community("专家协作").replace("tight-knit-community", "urban-medical-group"))
                .body("status", equalTo("refused"))
                .body("violations.pointer", contains("2/members/0/facilityId"));
        lines("", community("县域医共体")).body("counts.created", equalTo(1));

        lines("", community("县域医共体")).body("counts.unchanged", equalTo(1));
        lines("", community("县域医共体").replace("\"since\"", "\"platform\": true, \"since\""))
                .body("counts.updated", equalTo(1));
        list().body("items", hasSize(1)).body("items[0].version", equalTo(2)).body("items[0].platform", equalTo(true));
    }

    @Test
    void changesNothingByWhatAnExportGave() {
        scene.relation(
                "paired-support", "", external("supporter", "北京医院", "\"level\": 3"), member("recipient", centre));
        lines("", community("县域医共体"));

        lines("", export("ndjson")).body("counts.unchanged", equalTo(2));
        table("", export("csv")).body("violations", empty()).body("counts.unchanged", equalTo(4));
        assertThat(export("csv").lines()).hasSize(5);
    }

    @Test
    void letsMembersJoinAndLeaveRowByRow() {
        var relation = scene.relation("tight-knit-community", "", member("lead", hospital), member("member", centre));
        var another = scene.facility(
                "ws218",
                "C210",
                ", \"identifiers\": [{\"scheme\": \"own\", \"value\": \"R-%s\"}]".formatted(scene.county()));

        table(
                        "",
                        row(relation, "member", "R-" + scene.county(), "2024-06-01", "")
                                + row(relation, "member", centre, "", "2024-07-01"))
                .body("violations", empty())
                .body("counts.created", equalTo(1))
                .body("counts.updated", equalTo(1));

        Service.get("/relations/" + relation)
                .body("members.facilityId", containsInAnyOrder(hospital, centre, another))
                .body("members.find { it.facilityId == '%s' }.until".formatted(centre), equalTo("2024-07-01"))
                .body("members.find { it.facilityId == '%s' }.since".formatted(another), equalTo("2024-06-01"));
        Service.get("/relations/%s/history".formatted(relation)).body("items", hasSize(2));
        table(
                        "",
                        row(relation, "member", "R-" + scene.county(), "2024-06-01", "")
                                + row(relation, "member", centre, "", "2024-07-01"))
                .body("counts.unchanged", equalTo(2));
    }

    @Test
    void tellsTheCellsOfMembersThatCannotBe() {
        var relation = scene.relation("tight-knit-community", "", member("lead", hospital), member("member", centre));
        var clinic = scene.facility("ws218", "D600", "");

        table(
                        "",
                        row("x", "member", clinic, "", "")
                                + row(relation, "member", "NOBODY", "", "")
                                + row(relation, "leader", clinic, "2024-06-01", "2024-05-01")
                                + row(relation, "lead", clinic, "", "")
                                + row(relation, "", hospital, "", "sometime"))
                .body("status", equalTo("refused"))
                .body("counts.refused", equalTo(5))
                .body("violations.pointer", containsInAnyOrder("A2", "C3", "B4", "G4", "C5", "5", "5", "B6", "G6"));
        Service.get("/relations/" + relation).body("version", equalTo(1));
    }

    @Test
    void refusesALineThatRestsOnAnotherVersionOrIsThereTwice() {
        lines("", community("县域医共体"));
        var exported = export("ndjson");
        var edited = exported.replace("县域医共体", "改名医共体");
        lines("", edited).body("counts.updated", equalTo(1));

        lines("", exported).body("violations.code", contains("stale-version"));
        lines("", edited + edited)
                .body("violations.code", contains("repeated"))
                .body("violations.pointer", contains("2/name"));
        lines("", community("县域医共体").replace("\"name\": {\"zh\": \"县域医共体\"}, ", ""))
                .body("violations.pointer", contains("1/name", "1/members/0", "1/members/1"));
    }

    @Test
    void takesThemOnlyWhereTheCallerMayChangeThings() {
        Imports.runLines(
                        () -> Service.as("facility-editor", Service.prefecture() + "00000000"),
                        "relations",
                        "",
                        community("县域医共体"))
                .body("violations.code", contains("forbidden"));
        list().body("items", empty());
    }

    @Test
    void exportsNothingInAFormatItDoesNotHave() {
        Service.get("/relations/export?format=xlsx").statusCode(400);
        Service.get("/relations/export?format=csv&region=" + scene.county())
                .statusCode(200)
                .header("Content-Disposition", containsString("relations.csv"));
    }

    private String community(String name) {
        return """
                {"type": "tight-knit-community", "name": {"zh": "%s"}, "regionCode": "%s", "since": "2024-01-01", \
                "members": [%s, %s]}
                """.formatted(name, scene.county(), member("lead", hospital), member("member", centre));
    }

    private static String row(String relation, String role, String facility, String since, String until) {
        return "%s,%s,%s,,,%s,%s\n".formatted(relation, role, facility, since, until);
    }

    private ValidatableResponse lines(String query, String lines) {
        return Imports.runLines(scene::editor, "relations", query, lines);
    }

    private ValidatableResponse table(String query, String rows) {
        return Imports.run(scene::editor, "relations", query, rows.startsWith("\uFEFF") ? rows : HEADER + rows);
    }

    private String export(String format) {
        return new String(
                Service.get("/relations/export?format=%s&region=%s".formatted(format, scene.county()))
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    private ValidatableResponse list() {
        return Service.get("/relations?region=" + scene.county());
    }
}
