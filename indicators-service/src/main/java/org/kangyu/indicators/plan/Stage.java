package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step on the way of a target; the last one is the target itself. */
@Schema(description = "A stage of a target")
record Stage(
        @Schema(description = "The first day on which it counts; from the plan's beginning unless told") @Nullable
        LocalDate opens,

        @Schema(description = "The last day on which it can be met; none for open-ended ones") @Nullable
        LocalDate due,

        @Schema(description = "The bound of this stage, if it is not the rule's") @Nullable
        BigDecimal value) {

    static final Stage OPEN_ENDED = new Stage(null, null, null);
}
