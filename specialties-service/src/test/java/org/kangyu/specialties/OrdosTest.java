package org.kangyu.specialties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.kangyu.specialties.Service.get;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrdosTest {

    private static final String PROVINCE = "150000000000";
    private static final String CITY = "150600000000";

    @Inject
    Registry registry;

    @Test
    void takesTheWholeDemoAndNothingOfItTwice() throws IOException {
        var file = file();
        holders(file, "facility", "department").forEach(code -> registry.hospital(code, CITY));
        registry.region(CITY, PROVINCE);
        holders(file, "region").forEach(code -> registry.region(code + "000000", above(code)));

        var first = Imports.imported(PROVINCE, file);
        var second = Imports.imported(PROVINCE, file);

        assertThat(first.getList("violations")).isEmpty();
        assertThat(first.getInt("counts.created")).isEqualTo(160);
        assertThat(second.getInt("counts.unchanged")).isEqualTo(160);
        get("/accreditations?region=1506&count=true&limit=1000")
                .body("total", equalTo(160))
                .body("items.version", everyItem(equalTo(1)));
    }

    private static String above(String region) {
        return CITY.startsWith(region) ? PROVINCE : CITY;
    }

    private static Stream<String> holders(String file, String... kinds) {
        return file.lines()
                .map(line -> line.split(","))
                .filter(cells -> Stream.of(kinds).anyMatch(cells[3]::equals))
                .map(cells -> cells[4])
                .distinct();
    }

    private static String file() throws IOException {
        try (var file = OrdosTest.class.getResourceAsStream("/demo/ordos-accreditations.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
