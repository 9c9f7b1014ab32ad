package org.kangyu.gateway.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void keepsTheLatestAndTheNewestEarlierOneWithAValue() {
        var figures = new Figures(
                "beds", List.of(figure("2022", "1"), figure("2023", "2"), figure("2024", null), figure("2025", "4")));

        assertThat(figures.values()).hasSize(2);
        assertThat(figures.latest()).map(Figure::period).contains("2025");
        assertThat(figures.before()).map(Figure::period).contains("2023");
    }

    @Test
    void comparesAPeriodOnlyWithOneOfTheSameLength() {
        var figures =
                new Figures("beds", List.of(figure("2024-12", "1"), figure("2024", "12"), figure("2025-01", "2")));

        assertThat(figures.before()).map(Figure::period).contains("2024-12");
        assertThat(new Figures("beds", List.of(figure("2024-Q4", "1"), figure("2025-H1", "2"))).before())
                .isEmpty();
    }

    @Test
    void hasNothingBeforeTheFirst() {
        assertThat(new Figures("beds", List.of(figure("2025", null))).before()).isEmpty();
        assertThat(new Figures("beds", List.of()).latest()).isEmpty();
    }

    private static Figure figure(String period, @Nullable String value) {
        return new Figure(
                period,
                LocalDate.of(2025, 1, 1),
                false,
                value == null ? null : new BigDecimal(value),
                value == null ? "no-reading" : null,
                null,
                List.of());
    }
}
