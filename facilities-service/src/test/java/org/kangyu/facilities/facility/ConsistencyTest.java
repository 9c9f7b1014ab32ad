package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.problem.Violation;

class ConsistencyTest {

    @Test
    void findsNothingWrongWithAHospital() {
        assertThat(wrong(hospital -> {})).isEmpty();
    }

    @Test
    void allowsOneOwnCodeOnly() {
        assertThat(wrong(hospital -> hospital.withArray("identifiers")
                        .addObject()
                        .put("scheme", "own")
                        .put("value", "H-2")))
                .extracting(Violation::pointer)
                .containsExactly("/identifiers/1");
    }

    @Test
    void suggestsTheHalfWidthFormOfACode() {
        var wrong = wrong(hospital -> hospital.withArray("services").add("ｄａｙ－ｓｕｒｇｅｒｙ"));

        assertThat(wrong).extracting(Violation::pointer).containsExactly("/services/0");
        assertThat(wrong).extracting(Violation::suggestion).containsExactly("day-surgery");
    }

    @Test
    void suggestsToSwapSwappedCoordinates() {
        var wrong = wrong(hospital ->
                hospital.putObject("position").put("longitude", 39.6083).put("latitude", 109.7813));

        assertThat(wrong).extracting(Violation::pointer).containsExactly("/position");
        assertThat(wrong).extracting(Violation::suggestion).containsExactly("109.7813,39.6083");
    }

    @Test
    void refusesAPointOffTheGlobe() {
        assertThat(wrong(hospital ->
                        hospital.putObject("position").put("longitude", 200).put("latitude", 10)))
                .extracting(Violation::pointer)
                .containsExactly("/position/longitude");
    }

    @Test
    void countsAKindOfBedOnce() {
        assertThat(wrong(hospital -> {
                    hospital.withArray("beds").addObject().put("kind", "icu").put("open", 1);
                    hospital.withArray("beds").addObject().put("kind", "icu").put("open", 2);
                }))
                .extracting(Violation::pointer)
                .containsExactly("/beds/1/kind");
    }

    @Test
    void endsOnlyWhatIsClosed() {
        assertThat(wrong(hospital -> hospital.put("closedOn", "2024-01-01")))
                .extracting(Violation::pointer)
                .containsExactly("/closedOn");
        assertThat(wrong(hospital -> hospital.put("closedOn", "2024-01-01").put("status", "closed")))
                .isEmpty();
    }

    private static List<Violation> wrong(Consumer<ObjectNode> change) {
        return Consistency.check(Samples.hospital(change));
    }
}
