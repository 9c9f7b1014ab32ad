package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a stage of a target stands, with the figures that say so. */
@Schema(description = "The evaluation of one stage")
record Outcome(
        @Nullable LocalDate due,

        @Schema(description = "Whether the due date is the plan's end, as the target names none")
        boolean dueInferred,

        BigDecimal bound,

        State state,

        @Schema(description = "Why it is not assessable", examples = "no-reading: 2025") @Nullable
        String reason,

        @Schema(description = "The deciding figure, in the indicator's unit") @Nullable
        BigDecimal value,

        @Nullable LocalDate valueOn,

        @Schema(description = "The latest figure, if it is another one") @Nullable
        BigDecimal valueNow,

        @Nullable LocalDate valueNowOn,

        @Schema(description = "Where figures are missing: what would come out with the latest known ones") @Nullable
        BigDecimal provisionalValue,

        @Schema(description = "What is missing to the bound, in the indicator's unit; 0 when it is met") @Nullable
        BigDecimal gap,

        @Schema(description = "How many whole units more (or fewer) would close the gap") @Nullable
        Long gapUnits,

        @Schema(description = "What a straight line from the baseline to the bound expects by now") @Nullable
        BigDecimal expected,

        @Schema(description = "By how many days it was late") @Nullable
        Long lateDays,

        @Schema(description = "Whether it was met and is no longer")
        boolean lapsed) {}
