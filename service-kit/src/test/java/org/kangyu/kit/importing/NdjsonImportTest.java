package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.kangyu.kit.importing.PlaceImports.PATH;
import static org.kangyu.kit.importing.PlaceImports.done;
import static org.kangyu.kit.importing.PlaceImports.editor;
import static org.kangyu.kit.importing.PlaceImports.finished;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NdjsonImportTest {

    private static final String GOOD = """
            {"code": "P1", "name": {"zh": "乌审旗"}, "beds": 1}

            {"code": "P2", "beds": 2, "version": 7, "recordedAt": "2026-04-08T02:41:07Z"}
            """;
    private static final String FAULTY = """
            {"code": "P1", "beds": 1}
            {"code": " ", "bed": 2, "beds": "3", "version": "x"}
            {"code": "P3", "code": "P4", "beds": -1}
            ["P5"]
            {"code": "P6", "name": {"zh": "\\u0000"}}
            {"code": "P7", "beds":""";

    @Inject
    PlaceTable places;

    @Inject
    PlaceImporter importer;

    @BeforeEach
    void emptyTheTable() throws SQLException {
        places.execute("delete from place");
    }

    @Test
    void takesADocumentFromEachLineAndChangesNothingTheSecondTime() throws SQLException {
        var first = done(send("\uFEFF" + GOOD));
        var second = done(send(GOOD.replace("\n", "\r\n")));

        assertThat(first.getMap("counts")).containsEntry("created", 2);
        assertThat(first.getMap("progress")).containsEntry("done", 2).containsEntry("total", 2);
        assertThat(second.getMap("counts")).containsEntry("unchanged", 2).containsEntry("created", 0);
        assertThat(places.lines()).containsExactly("P1 乌审旗 1", "P2  2");
    }

    @Test
    void tellsLineAndPointerOfAllThatIsWrongAndKeepsNothing() throws SQLException {
        var job = done(send(FAULTY));

        assertThat(job.getString("status")).isEqualTo("refused");
        assertThat(job.getMap("counts")).containsEntry("refused", 5).containsEntry("created", 0);
        assertThat(job.getList("violations.pointer"))
                .containsExactly("2/version", "2/bed", "2/beds", "2/code", "3/code", "3/beds", "4", "5/name/zh", "6");
        assertThat(job.getList("violations.code"))
                .containsExactly(
                        "wrong-type",
                        "unknown-field",
                        "wrong-type",
                        "not-blank",
                        "duplicate-field",
                        "min",
                        "wrong-type",
                        "odd-character",
                        "malformed-json");
        assertThat(job.getString("violations[1].suggestion")).isEqualTo("beds");
        assertThat(places.lines()).isEmpty();
    }

    @Test
    void keepsTheValidLinesWhenAskedToAndNothingOfARehearsal() throws SQLException {
        assertThat(done(send(GOOD).queryParam("dryRun", "true")).getMap("counts"))
                .containsEntry("created", 2);
        assertThat(places.lines()).isEmpty();

        var job = done(send(FAULTY).queryParam("mode", "valid-rows"));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getMap("counts")).containsEntry("refused", 5).containsEntry("created", 1);
        assertThat(places.lines()).containsExactly("P1  1");
    }

    @Test
    void refusesOtherEncodingsInWords() {
        var gb18030 = GOOD.getBytes(Charset.forName("GB18030"));
        refused(gb18030)
                .body("violations[0].code", equalTo("not-utf-8"))
                .body("violations[0].message", containsString("GB18030"));
        refused(GOOD.getBytes(StandardCharsets.UTF_16LE)).body("violations[0].code", equalTo("not-utf-8"));
    }

    @Test
    void refusesALineThatNeverEnds() {
        var endless = GOOD + "{\"code\": \"" + "x".repeat(1 << 20);

        refused(endless.getBytes(StandardCharsets.UTF_8))
                .body("violations.pointer", contains("4"))
                .body("violations.code", contains("line-too-long"));
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        var deep = "{\"code\": \"P1\", \"name\": " + "[".repeat(10_000);

        assertThat(done(send(deep)).getList("violations.code")).containsExactly("beyond-limits");
    }

    @Test
    void showsWhatIsWorthALookApartFromWhatIsWrong() {
        var job = done(send("""
                {"code": "P1", "name": {"zh": "twin"}}
                {"code": "P2", "name": {"zh": "twin"}}
                """));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getInt("violationCount")).isZero();
        assertThat(job.getInt("warningCount")).isEqualTo(2);
        assertThat(job.getList("warnings.pointer")).containsExactly("1/name/zh", "2/name/zh");
        editor().queryParam("limit", 1)
                .get(PATH + "/" + job.getString("id") + "/warnings")
                .then()
                .statusCode(200)
                .body("items.suggestion", contains("P1"))
                .body("nextCursor.isEmpty()", equalTo(false));
    }

    @Test
    void isDoneAgainWhenItsWorkerIsCutOff() throws Exception {
        importer.pauseOnce();
        var location = send("""
                {"code": "P1", "name": {"zh": "twin"}}
                {"code": "P2", "name": {"zh": "pause"}}
                """).post(PATH).then().statusCode(202).extract().header("Location");
        importer.awaitPause();

        places.execute("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
        importer.goOn();

        assertThat(finished(location).getMap("counts")).containsEntry("created", 2);
        assertThat(places.lines()).containsExactly("P1 twin 0", "P2 pause 0");
    }

    private static ValidatableResponse refused(byte[] file) {
        return editor().contentType("application/x-ndjson; charset=UTF-8")
                .body(file)
                .post(PATH)
                .then()
                .statusCode(400);
    }

    private static RequestSpecification send(String file) {
        return editor().contentType("application/x-ndjson; charset=UTF-8").body(file.getBytes(StandardCharsets.UTF_8));
    }
}
