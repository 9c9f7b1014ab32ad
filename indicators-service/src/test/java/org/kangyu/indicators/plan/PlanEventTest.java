package org.kangyu.indicators.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kangyu.indicators.plan.Samples.atLeast;
import static org.kangyu.indicators.plan.Samples.baseline;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Direction;
import org.kangyu.indicators.expression.Formula;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.outbox.Event;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class PlanEventTest {

    private static final TargetDocument TARGET =
            Samples.target(Commitment.FIRM, atLeast("6.8"), baseline("2023-12-31", "6.5"), "2025-12-31");

    @Test
    void tellsOfPlansAsInTheSample() throws IOException {
        var plan = Samples.plan(LocalDate.parse("2035-12-31"), TARGET);
        var event = new PlanEvent.Changed(plan, 1, Instant.parse("2026-03-31T02:41:07.123456Z"));

        assertThat(event.topic()).isEqualTo("plans");
        assertThat(event.subject()).isEqualTo("ordos-2024");
        assertThatItLooksLikeItsSample(event);
    }

    @Test
    void tellsOfEvaluationsAsInTheSample() throws IOException {
        var indicator = new DefinedIndicator(
                "beds_per_1000",
                1,
                Text.of("每千人口床位数", "Beds per 1,000 residents"),
                "per-1000",
                Text.of("张/千人", "beds per 1,000"),
                Direction.HIGHER,
                new Computed(Formula.of("beds / population * 1000.0")));
        var evaluation = Judge.evaluate(
                Samples.plan(TARGET),
                TARGET,
                indicator,
                List.of(Samples.quotient("2025", "15109", "2222000", "1000")),
                LocalDate.parse("2026-03-31"));

        var event = new TargetEvent.Evaluated(evaluation, 3);

        assertThat(event.topic()).isEqualTo("target-evaluations");
        assertThat(event.subject()).isEqualTo("ORD-001/150600000000");
        assertThatItLooksLikeItsSample(event);
    }

    @Test
    void tellsOfWithdrawalsAsInTheSample() throws IOException {
        assertThatItLooksLikeItsSample(new TargetEvent.Withdrawn("ORD-001", "ordos-2024", "150600000000", 4));
    }

    private void assertThatItLooksLikeItsSample(Event event) throws IOException {
        try (var sample = getClass().getResourceAsStream("/events/%s.json".formatted(event.type()))) {
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.readTree(TolerantJson.MAPPER.writeValueAsString(event)))
                    .isEqualTo(TolerantJson.MAPPER.readTree(sample));
        }
    }
}
