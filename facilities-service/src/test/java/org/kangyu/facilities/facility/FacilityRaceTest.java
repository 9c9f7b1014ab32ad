package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.Service;

@QuarkusTest
class FacilityRaceTest {

    private static final int WRITERS = 50;

    @Test
    void letsOneOfManyWritersOfAVersionWin() throws InterruptedException {
        var province = Service.province();
        var id = Service.hospital(province, "示例医院");

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = writers
                    .invokeAll(IntStream.range(0, WRITERS)
                            .<Callable<Integer>>mapToObj(writer -> () -> write(province, id, writer))
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            var expected = new ArrayList<>(Collections.nCopies(WRITERS - 1, 412));
            expected.add(200);
            assertThat(answers).containsExactlyInAnyOrderElementsOf(expected);
        }
        Service.get("/facilities/{id}/history", id).body("items.version", contains(2, 1));
    }

    private static int write(String province, String id, int writer) {
        return Service.as("facility-editor", province + "0000000000")
                .header("If-Match", "\"1\"")
                .body(Service.document(province, "第%d个名称".formatted(writer)))
                .put("/facilities/{id}", id)
                .statusCode();
    }
}
