package org.kangyu.indicators.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.kangyu.indicators.plan.Samples.atLeast;
import static org.kangyu.indicators.plan.Samples.baseline;
import static org.kangyu.indicators.plan.Samples.between;
import static org.kangyu.indicators.plan.Samples.missing;
import static org.kangyu.indicators.plan.Samples.projection;
import static org.kangyu.indicators.plan.Samples.quotient;
import static org.kangyu.indicators.plan.Samples.reading;
import static org.kangyu.indicators.plan.State.ACHIEVED;
import static org.kangyu.indicators.plan.State.BEHIND;
import static org.kangyu.indicators.plan.State.EXCEEDED;
import static org.kangyu.indicators.plan.State.MISSED;
import static org.kangyu.indicators.plan.State.ON_TRACK;
import static org.kangyu.indicators.plan.State.OPEN;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kangyu.indicators.value.Reading;

/** Rows of the worked examples whose rule is a threshold; the names are theirs. */
class WorkedExamplesTest {

    private static final String END = "2025-12-31";

    /** What goes in, and the state, value, gap and gap units that must come out. */
    record Example(
            String id,
            TargetDocument target,
            boolean whole,
            String asOf,
            List<Reading> readings,
            State state,
            double value,
            double gap,
            @Nullable Long gapUnits) {

        @Override
        public String toString() {
            return id;
        }
    }

    static Stream<Example> examples() {
        var beds = firm("6.8", END);
        var doctors = firm("1.2", END);
        var nurses = firm("3.1", END);
        var staff = firm("1.6", END);
        var investigators = firm("1", "2023-12-31");
        var literacy = target("25", baseline("2022-12-31", "21.8"), END);
        return Stream.of(
                rate(
                        "W01",
                        beds,
                        "2026-03-31",
                        quotient("2025", "15109", "2222000", "1000"),
                        MISSED,
                        6.79973,
                        0.00027,
                        1),
                rate("W02", nurses, END, quotient("2025", "1710", "560000", "1000"), MISSED, 3.05357, 0.04643, 26),
                rate(
                        "W04",
                        investigators,
                        "2024-01-31",
                        quotient("2023", "58", "584444", "10000"),
                        MISSED,
                        0.99240,
                        0.00760,
                        1),
                rate("W05", staff, END, quotient("2025", "15190", "9800", "1"), MISSED, 1.55, 0.05, 490),
                rate("W06a", doctors, END, quotient("2025", "7200", "6000", "1"), ACHIEVED, 1.2, 0, 0),
                rate("W06b", doctors, END, quotient("2025", "7200", "6001", "1"), MISSED, 1.19980, 0.00020, 2),
                plain(
                        "W11a",
                        literacy,
                        "2025-06-30",
                        ON_TRACK,
                        24.7,
                        0.3,
                        reading("2023", "23.4"),
                        reading("2024", "24.7")),
                plain(
                        "W11b",
                        literacy,
                        "2025-06-30",
                        BEHIND,
                        22.6,
                        2.4,
                        reading("2023", "22.1"),
                        reading("2024", "22.6")),
                plain("W15a", firm("78.6", END), "2026-09-01", MISSED, 78.57, 0.03, reading("2025", "78.57")),
                count("W16a", firm("15", END), END, MISSED, 14, 1, reading("2025", "14")),
                count("W17", firm("6", END), END, ACHIEVED, 6, 0, reading("2025", "6")),
                count("W22a", range(null), "2026-11-22", OPEN, 0, 1, reading("2025", "0")),
                count("W22b", range(null), "2026-11-22", ACHIEVED, 1, 0, reading("2025", "1")),
                count("W22c", range(Above.EXCEEDED), "2026-11-22", EXCEEDED, 3, 0, reading("2025", "3")));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsWorkedByHand(Example example) {
        var outcome = outcome(example.target, example.whole, example.asOf, example.readings);

        assertThat(outcome.state()).isEqualTo(example.state);
        assertAbout(outcome.value(), example.value);
        assertAbout(outcome.gap(), example.gap);
        assertThat(outcome.gapUnits()).isEqualTo(example.gapUnits);
    }

    @Test
    void w03DoesNotDecideByTheDenominatorOfLastYear() {
        var waiting = missing("2025", "no-reading: population 2025", "6.89189");

        var outcome = outcome(firm("6.8", "2025-12-31"), false, "2026-01-20", List.of(reading("2024", "6.9"), waiting));

        assertThat(outcome.state()).isEqualTo(State.NOT_ASSESSABLE);
        assertThat(outcome.reason()).isEqualTo("no-reading: population 2025");
        assertThat(outcome.value()).isNull();
        assertThat(outcome.provisionalValue()).isEqualByComparingTo("6.89189");
    }

    @Test
    void w11aExpectsAStraightLine() {
        var target = target("25", baseline("2022-12-31", "21.8"), "2025-12-31");

        var outcome = outcome(target, false, "2025-06-30", List.of(reading("2024", "24.7")));

        assertAbout(outcome.expected(), 23.9343);
    }

    @Test
    void w15bIsNotDecidedByAnOldReading() {
        var outcome = outcome(firm("78.6", "2025-12-31"), false, "2026-09-01", List.of(reading("2020", "78.9")));

        assertThat(outcome.state()).isEqualTo(State.NOT_ASSESSABLE);
        assertThat(outcome.reason()).isEqualTo("no-reading: 2025-12-31");
    }

    @Test
    void w16cStaysAchievedThoughItHasLapsed() {
        var readings = List.of(reading("2025", "15"), reading("2026-03-01", "14"));

        var outcome = outcome(firm("15", "2025-12-31"), true, "2026-04-01", ofOneLength(readings));

        assertThat(outcome.state()).isEqualTo(State.ACHIEVED);
        assertThat(outcome.lapsed()).isTrue();
        assertThat(outcome.value()).isEqualByComparingTo("15");
        assertThat(outcome.valueNow()).isEqualByComparingTo("14");
    }

    @Test
    void w07bIsLateButAchieved() {
        var readings = List.of(quotient("2025-12-31", "4", "9", "100"), quotient("2026-01-02", "5", "9", "100"));

        var outcome = outcome(firm("50", "2025-12-31"), false, "2026-01-31", readings);

        assertThat(outcome.state()).isEqualTo(State.ACHIEVED);
        assertThat(outcome.lateDays()).isEqualTo(2);
        assertAbout(outcome.value(), 55.5556);
    }

    @Test
    void w23ExpectsNothingYet() {
        var target = Samples.target(Commitment.ASPIRE, between("1", "2", null), null, "2035-12-31");

        var outcome = outcome(target, true, "2026-11-22", List.of(reading("2026-11-22", "0")));

        assertThat(outcome.state()).isEqualTo(State.ON_TRACK);
        assertThat(outcome.expected()).isEqualByComparingTo("0");
        assertThat(outcome.gap()).isEqualByComparingTo("1");
    }

    static Stream<Arguments> broken() {
        var atMost = Samples.rule(Comparison.AT_MOST, "3");
        return Stream.of(
                arguments("a cap", atMost, null, true, "7"),
                arguments("a cap at its baseline", atMost, baseline("2024-01-01", "3"), true, "4"),
                arguments("none at all", Samples.rule(Comparison.EQUAL, "0"), null, true, "1"),
                arguments("a bound already met", atLeast("90"), baseline("2024-01-01", "92"), false, "85"),
                arguments("a range from below", between("1", "2", Above.FAILING), null, true, "5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void isBehindOnTheWrongSideOfTheBound(
            String name, Rule rule, @Nullable Baseline baseline, boolean whole, String value) {
        var target = Samples.target(Commitment.FIRM, rule, baseline, "2030-12-31");

        assertThat(outcome(target, whole, "2026-03-31", List.of(reading("2025", value)))
                        .state())
                .as(name)
                .isEqualTo(BEHIND);
    }

    @Test
    void isStillOnItsWayDownToACap() {
        var target = Samples.target(
                Commitment.FIRM, Samples.rule(Comparison.AT_MOST, "3"), baseline("2024-12-31", "13"), "2026-12-31");

        assertThat(outcome(target, false, "2025-12-31", List.of(reading("2025", "8")))
                        .state())
                .isEqualTo(ON_TRACK);
    }

    @Test
    void isNotDueBeforeThePlanBegins() {
        var before = Samples.START.minusDays(1).toString();
        var target = firm("6.8", "2025-12-31");

        assertThat(outcome(target, false, before, List.of(reading("2023", "7"))).state())
                .isEqualTo(State.NOT_DUE);
        assertThat(outcome(target, false, Samples.START.toString(), List.of(reading("2023", "7")))
                        .state())
                .isEqualTo(ACHIEVED);
    }

    @Test
    void isNotDecidedByWhatIsExpectedOfTheFuture() {
        var target = target("6.8", baseline("2024-12-31", "5.8"), "2030-12-31");
        var readings = List.of(reading("2025", "6"), projection("2035", "7", "2026-03-01"));

        var outcome = outcome(target, false, "2026-03-31", readings);

        assertThat(outcome.state()).isEqualTo(ON_TRACK);
        assertThat(outcome.value()).isEqualByComparingTo("6");
    }

    @Test
    void w57IsAPermission() {
        var rule = new Rule(RuleKind.THRESHOLD, Comparison.EQUAL, new BigDecimal("70"), null, null);
        var target = Samples.target(Commitment.ALLOW, rule, null, null);

        assertThat(outcome(target, false, "2026-03-31", List.of(reading("2025", "64")))
                        .state())
                .isEqualTo(State.INFORMATIONAL);
    }

    private static void assertAbout(@Nullable BigDecimal actual, double expected) {
        assertThat(actual).isCloseTo(BigDecimal.valueOf(expected), within(new BigDecimal("0.0001")));
    }

    private static Outcome outcome(TargetDocument target, boolean whole, String asOf, List<Reading> readings) {
        return Judge.evaluate(Samples.plan(target), target, Samples.indicator(whole), readings, LocalDate.parse(asOf))
                .outcome();
    }

    /** The same readings as readings of days. */
    private static List<Reading> ofOneLength(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading(
                        reading.periodEnd().toString(), reading.valueOrThrow().toPlainString()))
                .toList();
    }

    private static Example rate(
            String id,
            TargetDocument target,
            String asOf,
            Reading reading,
            State state,
            double value,
            double gap,
            long units) {
        return new Example(id, target, false, asOf, List.of(reading), state, value, gap, units);
    }

    private static Example plain(
            String id, TargetDocument target, String asOf, State state, double value, double gap, Reading... readings) {
        return new Example(id, target, false, asOf, List.of(readings), state, value, gap, null);
    }

    private static Example count(
            String id, TargetDocument target, String asOf, State state, long value, long gap, Reading reading) {
        return new Example(id, target, true, asOf, List.of(reading), state, value, gap, gap);
    }

    private static TargetDocument firm(String bound, String due) {
        return target(bound, null, due);
    }

    private static TargetDocument target(String bound, @Nullable Baseline baseline, String due) {
        return Samples.target(Commitment.FIRM, atLeast(bound), baseline, due);
    }

    private static TargetDocument range(@Nullable Above above) {
        return Samples.target(Commitment.ASPIRE, between("1", "2", above), null, null);
    }
}
