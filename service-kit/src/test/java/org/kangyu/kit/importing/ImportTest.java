package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.kangyu.kit.importing.PlaceImports.FAULTY;
import static org.kangyu.kit.importing.PlaceImports.PATH;
import static org.kangyu.kit.importing.PlaceImports.done;
import static org.kangyu.kit.importing.PlaceImports.editor;
import static org.kangyu.kit.importing.PlaceImports.send;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ImportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    PlaceTable places;

    @BeforeEach
    void emptyTheTable() throws SQLException {
        places.execute("delete from place");
    }

    @Test
    void refusesAFileWithEverythingThatIsWrongWithItsColumns() {
        send("nam,Beds,beds,xyz\n")
                .post(PATH)
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
        send("code,name\nP1,O\u0000ne\n")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("not-text"));
        send("PK\u0003\u0004\u0000\u0000")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("malformed-xlsx"));
        send(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0})
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("old-workbook"));
        send("code,name\n\"P1\"x,One\n")
                .post(PATH)
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("malformed-csv"));
    }

    @Test
    void takesTheWorkbookThatItsTemplateIs() throws SQLException {
        var template = editor().get(PATH + "/template.xlsx");
        template.then().statusCode(200).header("Content-Type", startsWith(XLSX));

        var job = done(send(template.asByteArray()).contentType(XLSX));

        assertThat(job.getMap("counts")).containsEntry("created", 1);
        assertThat(places.lines()).hasSize(1);
    }

    @Test
    void tellsAllFaultyCellsAndKeepsNothingOfTheFile() throws SQLException {
        var job = done(send(FAULTY));

        assertThat(job.getString("status")).isEqualTo("refused");
        assertThat(job.getList("violations.pointer")).containsExactly("C3", "C4", "A4", "C5", "D7");
        assertThat(job.getList("violations.suggestion")).containsExactly("12", null, null, "150000000000", null);
        assertThat(job.getMap("counts")).containsEntry("refused", 4).containsEntry("created", 0);
        assertThat(job.getMap("progress")).containsEntry("done", 5).containsEntry("total", 5);
        assertThat(places.lines()).isEmpty();
    }

    @Test
    void keepsTheValidRowsWhenAskedTo() throws SQLException {
        var job = done(send(FAULTY).queryParam("mode", "valid-rows"));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getMap("counts")).containsEntry("refused", 4).containsEntry("created", 1);
        assertThat(places.lines()).containsExactly("P1 Good 1");
    }

    @Test
    void rehearsesAndKeepsNothing() throws SQLException {
        var job = done(send("code,name,beds\nP1,Good,1\n").queryParam("dryRun", "true"));

        assertThat(job.getString("status")).isEqualTo("finished");
        assertThat(job.getMap("counts")).containsEntry("created", 1);
        assertThat(places.lines()).isEmpty();
    }

    @Test
    void findsWhatIsThereAlreadyUnchanged() throws SQLException {
        done(send("code,name,beds\nP1,One,1\nP2,Two,2\n"));

        var job = done(send("code,name,beds\nP1,One,1\nP2,Two,3\nP3,Three,3\n"));

        assertThat(job.getMap("counts"))
                .containsEntry("unchanged", 1)
                .containsEntry("updated", 1)
                .containsEntry("created", 1);
        assertThat(places.lines()).containsExactly("P1 One 1", "P2 Two 3", "P3 Three 3");
    }

    @Test
    void importsMoreRowsThanAChunkHas() throws SQLException {
        var file = new StringBuilder("code,beds\n");
        for (int i = 1; i <= 1_201; i++) {
            file.append("P").append(i).append(",1\n");
        }

        var job = done(send(file.toString()));

        assertThat(job.getMap("counts")).containsEntry("created", 1_201);
        assertThat(places.lines()).hasSize(1_201);
    }

    @Test
    void readsTheEncodingsOfSpreadsheetsAndTitlesAsColumns() throws SQLException {
        done(send("\uFEFF代码,名称\nP1,乌审旗\n".getBytes(StandardCharsets.UTF_8)));
        done(send("代码,名称\nP2,伊金霍洛旗\n".getBytes(Charset.forName("GB18030"))));

        assertThat(places.lines()).containsExactly("P1 乌审旗 0", "P2 伊金霍洛旗 0");
    }
}
