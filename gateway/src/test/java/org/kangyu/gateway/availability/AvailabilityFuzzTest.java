package org.kangyu.gateway.availability;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.kit.problem.ProblemException;

/** Whatever is asked of the search for beds: it is understood as written, or refused with all that is wrong. */
class AvailabilityFuzzTest {

    private final Directory directory = new Directory();

    @FuzzTest
    void findsThePlace(byte[] near) {
        var asked = text(near);
        var faults = new Faults();
        var place = Near.read(asked, "wgs84", faults);
        try {
            faults.refuseIfAny();

            assertThat(place.longitude()).isBetween(73.0, 136.0);
            assertThat(place.latitude()).isBetween(3.0, 54.0);
            assertThat(asked).matches("[0-9.]+,[0-9.]+");
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
    }

    @FuzzTest
    void findsTheDistance(byte[] within) {
        var asked = text(within);
        var faults = new Faults();
        var distance = Within.read(asked, faults);
        try {
            faults.refuseIfAny();

            assertThat(distance.metres()).isGreaterThan(0).isLessThanOrEqualTo(500_000);
            assertThat(asked).matches("[0-9.]+k?m");
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
    }

    /** Region, kind of bed, number of them, level, class and limit, apart by line breaks. */
    @FuzzTest
    void understandsARequest(byte[] fields) {
        var words = List.of(text(fields).split("\n", 6));
        try {
            var query = AvailabilityQuery.read(
                    new AvailabilityRequest(
                            "109.78,39.61",
                            "wgs84",
                            null,
                            word(words, 0),
                            word(words, 1),
                            word(words, 2),
                            List.of(word(words, 3)),
                            List.of(word(words, 4)),
                            List.of(),
                            List.of(),
                            List.of(),
                            word(words, 5)),
                    directory);

            assertThat(query.limit()).isBetween(1, 1_000);
            assertThat(query.wanted().free()).isNotNegative();
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).isNotEmpty().hasSizeLessThanOrEqualTo(6);
        }
    }

    private static String word(List<String> words, int index) {
        return index < words.size() ? words.get(index) : "1";
    }

    private static String text(byte[] given) {
        return new String(given, StandardCharsets.UTF_8);
    }
}
