package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kangyu.kit.geodesy.Point;
import org.kangyu.kit.problem.Violation;

/** Whatever is asked for in a query: what is taken makes sense, and what is suggested would be taken. */
class FacilityQueryFuzzTest {
    @FuzzTest
    void takesWhatItSuggests(byte[] given) {
        var text = new String(given, StandardCharsets.UTF_8);

        suggestion(CountRange.check("beds", text))
                .ifPresent(range -> assertThat(CountRange.check("beds", range)).isEmpty());
        suggestion(Extent.check("bbox", text))
                .ifPresent(box -> assertThat(Extent.check("bbox", box)).isEmpty());
        suggestion(Within.check("within", text))
                .ifPresent(far -> assertThat(Within.check("within", far)).isEmpty());
        suggestion(Point.read(text).check("near").stream().findFirst())
                .ifPresent(point -> assertThat(Point.read(point).place()).isNotNull());
        CountRange.parse(text).ifPresent(range -> assertThat(range.least()).isNotNegative());
        if (Within.check("within", text).isEmpty()) {
            assertThat(Within.metres(text)).isBetween(0.0, 500_000.0);
        }
        if (Extent.check("bbox", text).isEmpty()) {
            assertThat(Extent.parse(text).orElseThrow().degrees())
                    .allSatisfy(degrees -> assertThat(degrees).isBetween(-180.0, 180.0));
        }
    }

    private static Optional<String> suggestion(Optional<Violation> violation) {
        return violation.map(Violation::suggestion);
    }
}
