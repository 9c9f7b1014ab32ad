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

    @Test
    void addsHeadsOfDifferentEmploymentsUpButNotOfTheSame() {
        assertThat(wrong(hospital -> {
                    var staff = hospital.withArray("staff");
                    staff.addObject()
                            .put("category", "physician")
                            .put("count", 8)
                            .put("employment", "established");
                    staff.addObject()
                            .put("category", "physician")
                            .put("count", 3)
                            .put("employment", "dispatched");
                    staff.addObject()
                            .put("category", "physician")
                            .put("count", 2)
                            .put("employment", "dispatched");
                }))
                .extracting(Violation::pointer)
                .containsExactly("/staff/2/category");
    }

    @Test
    void opensBeforeItCloses() {
        assertThat(wrong(hospital -> {
                    var hours = hospital.withArray("openingHours");
                    hours.addObject()
                            .put("service", "emergency")
                            .putArray("days")
                            .add("mon");
                    hours.addObject()
                            .put("service", "outpatient")
                            .put("opens", "08:00")
                            .put("closes", "17:30")
                            .putArray("days")
                            .add("tue");
                    hours.addObject()
                            .put("service", "outpatient")
                            .put("opens", "14:00")
                            .put("closes", "09:00")
                            .putArray("days")
                            .add("wed");
                    hours.addObject()
                            .put("service", "outpatient")
                            .put("opens", "08:00")
                            .putArray("days")
                            .add("thu")
                            .add("thu");
                }))
                .extracting(Violation::pointer)
                .containsExactly("/openingHours/2/closes", "/openingHours/3/closes", "/openingHours/3/days/1");
    }

    @Test
    void keepsDaysInOrder() {
        assertThat(wrong(hospital -> {
                    hospital.put("level", 3);
                    hospital.putObject("levelDecision")
                            .put("decidedBy", "省卫生健康委员会")
                            .put("decidedOn", "2024-01-01")
                            .put("validUntil", "2023-12-31");
                    hospital.putObject("licence").put("validFrom", "2024-01-01").put("validUntil", "2023-12-31");
                    hospital.withArray("designations")
                            .addObject()
                            .put("code", "teaching")
                            .put("since", "2024-01-01")
                            .put("until", "2023-12-31");
                }))
                .extracting(Violation::pointer)
                .containsExactly("/licence/validUntil", "/levelDecision/validUntil", "/designations/0/until");
    }

    @Test
    void hasNothingThatDependsOnWhatIsNotThere() {
        assertThat(wrong(hospital -> hospital.put("partKind", "campus")
                        .put("suspendedUntil", "2030-01-01")
                        .putObject("levelDecision")
                        .put("decidedBy", "省卫生健康委员会")))
                .extracting(Violation::pointer)
                .containsExactly("/suspendedUntil", "/partKind", "/levelDecision");
    }

    private static List<Violation> wrong(Consumer<ObjectNode> change) {
        return Consistency.check(Samples.hospital(change));
    }
}
