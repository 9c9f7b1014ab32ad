package org.kangyu.gateway.indicator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.gateway.EventSamples;
import org.kangyu.gateway.indicator.IndicatorEvent.FiguresTold;
import org.kangyu.gateway.indicator.IndicatorEvent.IndicatorTold;
import org.kangyu.kit.text.Text;

class IndicatorEventTest {

    @Test
    void readsTheSampleOfAnIndicator() throws IOException {
        var event = (IndicatorTold) IndicatorEvent.of(EventSamples.heard("indicator.changed.v1", "beds_per_1000"))
                .orElseThrow();

        assertThat(requireNonNull(event.news().state()).entry())
                .isEqualTo(new IndicatorEntry(
                        "beds_per_1000",
                        Text.of("每千人口床位数", "Beds per 1,000 residents"),
                        "per-1000",
                        Text.of("张/千人", "beds per 1,000"),
                        "higher"));
    }

    @Test
    void readsTheSampleOfItsValues() throws IOException {
        var heard = EventSamples.heard("indicator-values.changed.v1", "beds_per_1000/150600000000");
        var event = (FiguresTold) IndicatorEvent.of(heard).orElseThrow();

        var figures = requireNonNull(event.news().state()).entry();
        assertThat(figures.indicator()).isEqualTo("beds_per_1000");
        assertThat(figures.latest())
                .contains(new Figure(
                        "2026",
                        LocalDate.of(2026, 3, 31),
                        true,
                        null,
                        "no-reading: population 2026",
                        new BigDecimal("6.75"),
                        List.of("population")));
        assertThat(figures.before()).hasValueSatisfying(before -> {
            assertThat(before.period()).isEqualTo("2024");
            assertThat(before.value()).isEqualByComparingTo("6.75");
        });
    }

    @Test
    void passesOverTypesThatItDoesNotKnow() throws IOException {
        assertThat(IndicatorEvent.of(EventSamples.heard("indicator.praised.v1", "beds", "{}")))
                .isEmpty();
    }
}
