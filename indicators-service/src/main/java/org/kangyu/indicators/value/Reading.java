package org.kangyu.indicators.value;

import static java.time.temporal.TemporalAdjusters.firstDayOfYear;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Period;

/** One figure with all that is known about it; without a value it says why. */
@Schema(description = "The figure of one period")
public record Reading(
        @Schema(examples = "2025") String period,

        @Schema(description = "The last day of the period") LocalDate periodEnd,

        @Schema(description = "The day whose state it shows: the period's last, or that of the last change so far")
        LocalDate asOf,

        @Schema(description = "In the indicator's unit; absent where it is not assessable") @Nullable
        BigDecimal value,

        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,

        @Schema(description = "value = numerator / denominator * factor") @Nullable
        BigDecimal factor,

        @Schema(description = "Why there is no value", examples = "no-reading: population 2025") @Nullable
        String reason,

        @Schema(description = "Worked out with the latest earlier figures of what is missing") @Nullable
        BigDecimal provisionalValue,

        @Schema(description = "Regions or indicators that are missing in it")
        List<String> missing,

        @Schema(description = "Counted units whose documents do not say the figure")
        long unknownDocuments) {

    public Reading {
        missing = List.copyOf(missing);
    }

    /** Of something counted of which nothing has been found in the year, as it was when the year began. */
    static Reading zero(Period period, LocalDate today) {
        return new Reading(
                period.code(),
                period.end(),
                begun(period, today),
                BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                0);
    }

    /** Of a share of things of which there were none in the year, as it was when the year began. */
    static Reading empty(Period period, LocalDate today) {
        return new Reading(
                period.code(),
                period.end(),
                begun(period, today),
                null,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.valueOf(100),
                "empty-denominator",
                null,
                List.of(),
                0);
    }

    /** Of something that comes out of figures which were never kept either. */
    static Reading unkept(Row row, Period period, LocalDate today) {
        return new Reading(
                period.code(),
                period.end(),
                begun(period, today),
                row.value(),
                row.numerator(),
                row.denominator(),
                row.factor(),
                row.reason(),
                null,
                List.of(),
                0);
    }

    private static LocalDate begun(Period period, LocalDate today) {
        return period.end().isAfter(today) ? today.with(firstDayOfYear()) : period.end();
    }

    /** Whether its period was still running when it was made. */
    @JsonIgnore
    public boolean isProvisional() {
        return asOf.isBefore(periodEnd);
    }

    /** The value of a reading that is known to have one. */
    public BigDecimal valueOrThrow() {
        return Objects.requireNonNull(value);
    }

    /** Whether nothing is missing in it. */
    @JsonIgnore
    public boolean isWhole() {
        return value != null && missing.isEmpty();
    }
}
