package org.kangyu.indicators.plan;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a target asks of a figure. */
@Schema(description = "A bound that the indicator's figure must keep to; bounds are inclusive")
record Rule(
        @NotNull RuleKind kind,

        @Schema(description = "at-least, at-most, equal or between") @NotNull
        Comparison comparator,

        @Schema(description = "The bound, or the lower one of a range, in the indicator's unit") @NotNull
        BigDecimal value,

        @Schema(description = "between: the upper bound") @Nullable
        BigDecimal upper,

        @Schema(description = "between: whether a figure above the range exceeds or fails; fails unless told") @Nullable
        Above above) {}
