package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Imports;
import org.kangyu.facilities.Service;

@QuarkusTest
class LargeImportTest {

    private static final int ROWS = 10_000;
    private static final int FAULTY = 137;
    private static final String HEADER = "code,nameZh,categoryScheme,category,regionCode,status,level,beds\n";

    private final TreeSet<Integer> faulty = new TreeSet<>();
    private String province = "";

    @BeforeEach
    void chooseTheFaultyRows() {
        province = Service.province();
        var random = new Random(137);
        while (faulty.size() < FAULTY) {
            faulty.add(random.nextInt(ROWS));
        }
    }

    @Test
    void tellsTheCellOfEachFaultAndKeepsNothingUnlessAskedTo() {
        var refused = run("").body("status", equalTo("refused"))
                .body("counts.refused", equalTo(FAULTY))
                .body("counts.created", equalTo(0));
        assertThat(cells(refused)).isEqualTo(expected());
        count().body("total", equalTo(0));

        var taken = run("?mode=valid-rows")
                .body("status", equalTo("finished"))
                .body("counts.refused", equalTo(FAULTY))
                .body("counts.created", equalTo(ROWS - FAULTY));
        assertThat(cells(taken)).isEqualTo(expected());
        count().body("total", equalTo(ROWS - FAULTY));

        run("?mode=valid-rows")
                .body("counts.unchanged", equalTo(ROWS - FAULTY))
                .body("counts.created", equalTo(0))
                .body("counts.updated", equalTo(0));
        Service.get("/facilities?region=%s&limit=1000".formatted(province))
                .body("items.findAll { it.version != 1 }.size()", equalTo(0));
    }

    /** All that the job tells, page by page. */
    private List<String> cells(ValidatableResponse job) {
        var id = job.extract().<String>path("id");
        var cells = new ArrayList<String>();
        var cursor = "";
        do {
            var page = Service.as("facility-editor", full())
                    .get("/facilities/imports/%s/violations?limit=50%s".formatted(id, cursor))
                    .then()
                    .statusCode(200);
            cells.addAll(page.extract().path("items.pointer"));
            var next = page.extract().<String>path("nextCursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return cells;
    }

    private List<String> expected() {
        return faulty.stream().map(row -> column(row) + (row + 2)).toList();
    }

    /** The faults differ: an unknown category, an unknown region, a number that is none, beds that cannot be read. */
    private static String column(int row) {
        return List.of("D", "E", "G", "H").get(row % 4);
    }

    private ValidatableResponse run(String query) {
        var rows = IntStream.range(0, ROWS).mapToObj(this::row).collect(Collectors.joining());
        return Imports.run(() -> Service.as("facility-editor", full()), "facilities", query, HEADER + rows);
    }

    private String row(int number) {
        var row = "L-%s-%d,示例医院,ws218,A100,%s,operating,2,general=40/38/38\n".formatted(province, number, full());
        if (!faulty.contains(number)) {
            return row;
        }
        return switch (column(number)) {
            case "D" -> row.replace(",A100,", ",A999,");
            case "E" -> row.replace(full(), "990000000000");
            case "G" -> row.replace(",2,", ",二,");
            default -> row.replace("general=", "general:");
        };
    }

    private ValidatableResponse count() {
        return Service.get("/facilities?region=%s&limit=1&count=true".formatted(province));
    }

    private String full() {
        return province + "0000000000";
    }
}
