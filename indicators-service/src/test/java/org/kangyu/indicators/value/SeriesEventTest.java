package org.kangyu.indicators.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Direction;
import org.kangyu.indicators.expression.Formula;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class SeriesEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        var indicator = new DefinedIndicator(
                "beds_per_1000",
                2,
                Text.of("每千人口床位数", "Beds per 1,000 residents"),
                "per-1000",
                Text.of("张/千人", "beds per 1,000"),
                Direction.HIGHER,
                new Computed(Formula.of("beds / population * 1000.0")));
        var event = SeriesEvent.changed(
                new Series("beds_per_1000", "150600000000"),
                7,
                indicator,
                List.of(
                        whole(),
                        waiting("2025", "2025-12-31", "6.891891891891892"),
                        waiting("2026", "2026-03-31", "6.75")));

        assertThat(event.topic()).isEqualTo("indicator-values");
        assertThat(event.type()).isEqualTo("indicator-values.changed.v1");
        assertThat(event.subject()).isEqualTo("beds_per_1000/150600000000");
        try (var sample = getClass().getResourceAsStream("/events/indicator-values.changed.v1.json")) {
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.readTree(TolerantJson.MAPPER.writeValueAsString(event)))
                    .isEqualTo(TolerantJson.MAPPER.readTree(sample));
        }
    }

    private static Reading whole() {
        var end = Period.of("2024").end();
        return new Reading(
                "2024",
                end,
                end,
                new BigDecimal("6.75"),
                new BigDecimal("14985"),
                new BigDecimal("2220000"),
                new BigDecimal("1000"),
                null,
                null,
                List.of(),
                0);
    }

    private static Reading waiting(String period, String asOf, String provisional) {
        return new Reading(
                period,
                Period.of(period).end(),
                LocalDate.parse(asOf),
                null,
                null,
                null,
                null,
                "no-reading: population " + period,
                new BigDecimal(provisional),
                List.of("population"),
                0);
    }
}
