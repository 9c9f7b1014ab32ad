package org.kangyu.gateway.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.gateway.directory.Samples;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;

class AvailabilityQueryTest {

    @Test
    void understandsARequest() {
        var query = AvailabilityQuery.read(
                request("109.78,39.61", "wgs84", "0.8km", "1506", "icu", "ge:3", "5"), Samples.directory());

        assertThat(query.near()).isEqualTo(new Near(109.78, 39.61));
        assertThat(query.within().metres()).isEqualTo(800);
        assertThat(query.wanted().region()).isEqualTo(Samples.ORDOS);
        assertThat(query.wanted().kinds()).containsExactly("icu");
        assertThat(query.wanted().free()).isEqualTo(3);
        assertThat(query.limit()).isEqualTo(5);
    }

    @Test
    void fillsInWhatIsUsual() {
        var query = AvailabilityQuery.read(
                request("109.78,39.61", "wgs84", null, null, null, null, null), Samples.directory());

        assertThat(query.within().metres()).isEqualTo(50_000);
        assertThat(query.wanted().free()).isEqualTo(1);
        assertThat(query.wanted().kinds()).contains("general", "icu").doesNotContain("nursing", "day");
        assertThat(query.limit()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    near   | 39.61,109.78   | swapped      | 109.78,39.61
                    near   | 109.78；39.61  | malformed    | 109.78,39.61
                    near   | １０９.７８，39.61 | malformed | 109.78,39.61
                    near   | NaN,39.61      | malformed    | 109.78,39.61
                    near   | 2.35,48.85     | out-of-range |
                    crs    | gcj02          | not-taken    | wgs84
                    within | 50             | malformed    | 50km
                    within | 501km          | out-of-range | 500km
                    within | 0m             | out-of-range | 50km
                    within | -5km           | malformed    | 50km
                    region | 15060          | unknown      |
                    region | 110000         | unknown      |
                    bed    | icuu           | unknown      | icu
                    bed    | ICU            | unknown      | icu
                    free   | 3              | malformed    | ge:3
                    free   | lt:3           | malformed    | ge:1
                    limit  | 0              | out-of-range | 1
                    limit  | 1001           | out-of-range | 1000
                    limit  | many           | out-of-range | 1
                    """)
    void saysWhatIsWrongAndWhatWasProbablyMeant(
            String parameter, String given, String code, @Nullable String suggestion) {
        var violations = violations(request(
                parameter.equals("near") ? given : "109.78,39.61",
                parameter.equals("crs") ? given : "wgs84",
                parameter.equals("within") ? given : null,
                parameter.equals("region") ? given : null,
                parameter.equals("bed") ? given : null,
                parameter.equals("free") ? given : null,
                parameter.equals("limit") ? given : null));

        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo(parameter);
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.suggestion()).isEqualTo(suggestion);
        });
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        var request = new AvailabilityRequest(
                null,
                null,
                "far",
                "x",
                "bunk",
                "some",
                List.of("4"),
                List.of("hospitals"),
                List.of(),
                List.of(),
                List.of(),
                "-1");

        assertThat(violations(request))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("near", "crs", "within", "region", "bed", "free", "level", "class", "limit");
    }

    private static List<Violation> violations(AvailabilityRequest request) {
        return catchThrowableOfType(ProblemException.class, () -> AvailabilityQuery.read(request, Samples.directory()))
                .violations();
    }

    private static AvailabilityRequest request(
            @Nullable String near,
            @Nullable String crs,
            @Nullable String within,
            @Nullable String region,
            @Nullable String bed,
            @Nullable String free,
            @Nullable String limit) {
        return new AvailabilityRequest(
                near, crs, within, region, bed, free, List.of(), List.of(), List.of(), List.of(), List.of(), limit);
    }
}
