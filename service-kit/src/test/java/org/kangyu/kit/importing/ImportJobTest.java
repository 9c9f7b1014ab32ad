package org.kangyu.kit.importing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.kangyu.kit.importing.PlaceImports.FAULTY;
import static org.kangyu.kit.importing.PlaceImports.PATH;
import static org.kangyu.kit.importing.PlaceImports.as;
import static org.kangyu.kit.importing.PlaceImports.done;
import static org.kangyu.kit.importing.PlaceImports.editor;
import static org.kangyu.kit.importing.PlaceImports.finished;
import static org.kangyu.kit.importing.PlaceImports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportJobTest {

    @Inject
    PlaceTable places;

    @Inject
    PlaceImporter importer;

    @Inject
    Runs runs;

    @BeforeEach
    void emptyTheTable() throws SQLException {
        places.execute("delete from place");
    }

    @Test
    void answersTheSameJobForTheSameKeyAndFile() {
        var first = send("code\nP1\n")
                .header("Idempotency-Key", "one")
                .post(PATH)
                .then()
                .statusCode(202)
                .extract();
        var second = send("code\nP1\n")
                .header("Idempotency-Key", "one")
                .post(PATH)
                .then()
                .statusCode(202)
                .extract();

        assertThat(second.path("id").toString()).isEqualTo(first.path("id").toString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        send("code\nP2\n").header("Idempotency-Key", "one").post(PATH).then().statusCode(422);
        send("code\nP1\n")
                .header("Idempotency-Key", "two words")
                .post(PATH)
                .then()
                .statusCode(400);
    }

    @Test
    void isForTheImportersRolesOnly() {
        given().contentType("text/csv").body("code\n").post(PATH).then().statusCode(401);
        as("viewer").get(PATH).then().statusCode(403);
        as("viewer").contentType("text/csv").body("code\n").post(PATH).then().statusCode(403);
    }

    @Test
    void namesTheMethodsThatItHas() {
        editor().delete(PATH).then().statusCode(405).header("Allow", equalTo("GET, POST"));
        editor().delete(PATH + "/template.csv").then().statusCode(405).header("Allow", equalTo("GET"));
    }

    @Test
    void isSeenByItsOwnAccountOnly() {
        var location = send("code\nSEEN\n").post(PATH).header("Location");
        finished(location);

        as("zoe", Role.INTEGRATOR).get(location).then().statusCode(404);
        as("zoe", Role.INTEGRATOR).get(location + "/violations").then().statusCode(404);
        as("zoe", Role.INTEGRATOR).get(PATH).then().body("items", empty());
    }

    @Test
    void offersATemplate() {
        editor().get(PATH + "/template.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(equalTo("\uFEFF代码,名称,床位\r\nP1,某地,12\r\n"));
    }

    @Test
    void pagesViolations() {
        var job = done(send(FAULTY));
        var violations = PATH + "/" + job.getString("id") + "/violations";

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
                .get(PATH)
                .then()
                .body("items.id", contains(newer.getString("id"), older.getString("id")));
    }

    @Test
    void isDoneAgainWhenItsWorkerIsCutOff() throws Exception {
        importer.pauseOnce();
        var job = send("code,name\nP1,One\nP2,pause\nP3,Three\n")
                .post(PATH)
                .then()
                .statusCode(202)
                .extract();
        importer.awaitPause();

        editor().get(job.header("Location")).then().body("status", equalTo("running"));
        assertThat(runs.doOldest())
                .describedAs("whether another worker takes it too")
                .isFalse();
        places.execute("select pg_terminate_backend(pid) from pg_stat_activity where state = 'idle in transaction'");
        importer.goOn();

        assertThat(finished(job.header("Location")).getMap("counts")).containsEntry("created", 3);
        assertThat(places.lines()).containsExactly("P1 One 0", "P2 pause 0", "P3 Three 0");
        assertThat(places.numberOf("import_row")).isZero();
    }
}
