package org.kangyu.gateway.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.indicator.Figure;
import org.kangyu.gateway.indicator.Figures;
import org.kangyu.gateway.indicator.IndicatorEntry;
import org.kangyu.gateway.indicator.Indicators;
import org.kangyu.kit.text.Text;

/** The latest figure of an indicator in a region. */
record IndicatorFigure(
        String code,
        @Nullable Text name,

        @Schema(description = "Code of the unit", examples = "per-1000") @Nullable
        String unit,

        @Nullable Text unitText,

        @Schema(description = "Which way is better: higher, lower or compare-only") @Nullable
        String direction,

        @Schema(examples = "2025") String period,

        @Schema(description = "The day whose state it shows")
        LocalDate asOf,

        @Schema(description = "Whether its period is still running")
        boolean provisional,

        @Schema(description = "In the unit; absent where it is not assessable") @Nullable
        BigDecimal value,

        @Schema(description = "Why there is no value", examples = "no-reading: population 2026") @Nullable
        String reason,

        @Schema(description = "Worked out with the latest earlier figures of what is missing") @Nullable
        BigDecimal provisionalValue,

        @Schema(description = "Regions or indicators that are missing in it")
        List<String> missing,

        @Schema(description = "The newest earlier figure with a value, for a period of the same length") @Nullable
        Earlier before) {

    /** A figure of an earlier period. */
    record Earlier(String period, BigDecimal value) {}

    static Optional<IndicatorFigure> of(Figures figures, Indicators indicators) {
        var indicator = indicators.indicatorOf(figures.indicator());
        return figures.latest()
                .map(latest -> new IndicatorFigure(
                        figures.indicator(),
                        indicator.map(IndicatorEntry::name).orElse(null),
                        indicator.map(IndicatorEntry::unit).orElse(null),
                        indicator.map(IndicatorEntry::unitText).orElse(null),
                        indicator.map(IndicatorEntry::direction).orElse(null),
                        latest.period(),
                        latest.asOf(),
                        latest.provisional(),
                        latest.value(),
                        latest.reason(),
                        latest.provisionalValue(),
                        latest.missing(),
                        figures.before().flatMap(IndicatorFigure::earlier).orElse(null)));
    }

    private static Optional<Earlier> earlier(Figure figure) {
        return Optional.ofNullable(figure.value()).map(value -> new Earlier(figure.period(), value));
    }
}
