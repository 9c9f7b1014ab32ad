package org.kangyu.kit.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.PostgresResource;
import org.kangyu.kit.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportTest {

    private static final String IMPORTS = "/api/v1/places/imports";
    private static final String FAULTY = """
            code,name,beds
            P1,Good,1
            P2,Bad,１２
            ,Nameless,-3
            P4,"Two
            lines",1.5E+11

            P5,Good too,5,surplus
            """;

    @Inject
    DataSource database;

    @Inject
    PlaceImporter importer;

    @Inject
    Runs runs;

    @BeforeEach
    void emptyTheTable() throws SQLException {
        execute("delete from place");
    }

    @Test
    void refusesAFileWithEverythingThatIsWrongWithItsColumns() {
        send("nam,Beds,beds,xyz\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("A1", "C1", "D1", "1"))
                .body(
                        "violations.code",
                        contains("unknown-column", "doubled-column", "unknown-column", "missing-column"))
                .body("violations[0].suggestion", equalTo("name"));
    }

    @Test
    void refusesWhatIsNotText() {
        send("PK\u0003\u0004\u0000\u0000")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("not-text"));
        send("code,name\n\"P1\"x,One\n")
                .post(IMPORTS)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("malformed-csv"));
    }

    @Test
    void tellsAllFaultyCellsAndKeepsNothingOfTheFile() throws SQLException {
        var job = done(send(FAULTY));

        assertThat(job.getString("status")).isEqualTo("refused");
        assertThat(job.getList("violations.pointer")).containsExactly("C3", "C4", "A4", "C5", "D7");
        assertThat(job.getList("violations.suggestion")).containsExactly("12", null, null, "150000000000", null);
        assertThat(job.getMap("counts")).containsEntry("refused", 4).containsEntry("created", 1);
        assertThat(job.getMap("progress")).containsEntry("done", 5).containsEntry("total", 5);
        assertThat(places()).isEmpty();
    }

    @Test
    void keepsTheValidRowsWhenAskedTo() throws SQLException {
        var job = done(send(FAULTY).queryParam("mode", "valid-rows"));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getMap("counts")).containsEntry("refused", 4).containsEntry("created", 1);
        assertThat(places()).containsExactly("P1 Good 1");
    }

    @Test
    void rehearsesAndKeepsNothing() throws SQLException {
        var job = done(send("code,name,beds\nP1,Good,1\n").queryParam("dryRun", "true"));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getMap("counts")).containsEntry("created", 1);
        assertThat(places()).isEmpty();
    }

    @Test
    void findsWhatIsThereAlreadyUnchanged() throws SQLException {
        done(send("code,name,beds\nP1,One,1\nP2,Two,2\n"));

        var job = done(send("code,name,beds\nP1,One,1\nP2,Two,3\nP3,Three,3\n"));

        assertThat(job.getMap("counts"))
                .containsEntry("unchanged", 1)
                .containsEntry("updated", 1)
                .containsEntry("created", 1);
        assertThat(places()).containsExactly("P1 One 1", "P2 Two 3", "P3 Three 3");
    }

    @Test
    void importsMoreRowsThanAChunkHas() throws SQLException {
        var file = new StringBuilder("code,beds\n");
        for (int i = 1; i <= 1_201; i++) {
            file.append("P").append(i).append(",1\n");
        }

        var job = done(send(file.toString()));

        assertThat(job.getMap("counts")).containsEntry("created", 1_201);
        assertThat(places()).hasSize(1_201);
    }

    @Test
    void readsTheEncodingsOfSpreadsheetsAndTitlesAsColumns() throws SQLException {
        done(send("\uFEFF代码,名称\nP1,乌审旗\n".getBytes(StandardCharsets.UTF_8)));
        done(send("代码,名称\nP2,伊金霍洛旗\n".getBytes(Charset.forName("GB18030"))));

        assertThat(places()).containsExactly("P1 乌审旗 0", "P2 伊金霍洛旗 0");
    }

    @Test
    void answersTheSameJobForTheSameKeyAndFile() {
        var first = send("code\nP1\n")
                .header("Idempotency-Key", "one")
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract();
        var second = send("code\nP1\n")
                .header("Idempotency-Key", "one")
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract();

        assertThat(second.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        send("code\nP2\n").header("Idempotency-Key", "one").post(IMPORTS).then().statusCode(422);
        send("code\nP1\n")
                .header("Idempotency-Key", "two words")
                .post(IMPORTS)
                .then()
                .statusCode(400);
    }

    @Test
    void isForTheImportersRolesOnly() {
        given().contentType("text/csv").body("code\n").post(IMPORTS).then().statusCode(401);
        as("viewer").get(IMPORTS).then().statusCode(403);
        as("viewer").contentType("text/csv").body("code\n").post(IMPORTS).then().statusCode(403);
    }

    @Test
    void namesTheMethodsThatItHas() {
        editor().delete(IMPORTS).then().statusCode(405).header("Allow", equalTo("GET, POST"));
        editor().delete(IMPORTS + "/template.csv").then().statusCode(405).header("Allow", equalTo("GET"));
    }

    @Test
    void isSeenByItsOwnAccountOnly() {
        var location = send("code\nSEEN\n").post(IMPORTS).header("Location");
        finished(location);

        as("zoe", Role.INTEGRATOR).get(location).then().statusCode(404);
        as("zoe", Role.INTEGRATOR).get(location + "/violations").then().statusCode(404);
        as("zoe", Role.INTEGRATOR).get(IMPORTS).then().body("items", empty());
    }

    @Test
    void offersATemplate() {
        editor().get(IMPORTS + "/template.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(equalTo("\uFEFF代码,名称,床位\r\nP1,某地,12\r\n"));
    }

    @Test
    void pagesViolations() {
        var job = done(send(FAULTY));
        var violations = IMPORTS + "/" + job.getString("id") + "/violations";

        var first = editor().queryParam("limit", 3)
                .get(violations)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        editor().queryParam("limit", 3)
                .queryParam("cursor", first.getString("nextCursor"))
                .header("Accept-Language", "en")
                .get(violations)
                .then()
                .body("items.pointer", contains("C5", "D7"))
                .body("items[0].message", containsString("format the column as text"))
                .body("nextCursor", nullValue());
    }

    @Test
    void listsTheNewestImportsFirst() {
        var older = done(send("code\nP1\n"));
        var newer = done(send("code\nP2\n"));

        editor().queryParam("limit", 2)
                .get(IMPORTS)
                .then()
                .body("items.id", contains(newer.getString("id"), older.getString("id")));
    }

    @Test
    void isDoneAgainWhenItsWorkerIsCutOff() throws Exception {
        importer.pauseOnce();
        var job = send("code,name\nP1,One\nP2,pause\nP3,Three\n")
                .post(IMPORTS)
                .then()
                .statusCode(202)
                .extract();
        importer.awaitPause();

        editor().get(job.header("Location")).then().body("status", equalTo("running"));
        assertThat(runs.doOldest())
                .describedAs("whether another worker takes it too")
                .isFalse();
        execute("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
        importer.goOn();

        assertThat(finished(job.header("Location")).getMap("counts")).containsEntry("created", 3);
        assertThat(places()).containsExactly("P1 One 0", "P2 pause 0", "P3 Three 0");
        assertThat(numberOf("import_row")).isZero();
    }

    private JsonPath done(RequestSpecification request) {
        var location = request.post(IMPORTS)
                .then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/places/imports/"))
                .extract()
                .header("Location");
        return finished(location);
    }

    private static JsonPath finished(String location) {
        return await().until(() -> editor().get(location).jsonPath(), job -> job.get("finishedAt") != null);
    }

    private static RequestSpecification send(Object file) {
        return editor().contentType("text/csv")
                .body(file instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) file);
    }

    private static RequestSpecification editor() {
        return as(Role.INTEGRATOR);
    }

    private static RequestSpecification as(String role) {
        return as("ada", role);
    }

    private static RequestSpecification as(String name, String role) {
        return given().auth().oauth2(TestTokens.of(name, Set.of(role), Set.of()));
    }

    private List<String> places() throws SQLException {
        return texts("select concat_ws(' ', code, name, beds) from place order by length(code), code");
    }

    private int numberOf(String table) throws SQLException {
        return Integer.parseInt(texts("select count(*) from " + table).getFirst());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
