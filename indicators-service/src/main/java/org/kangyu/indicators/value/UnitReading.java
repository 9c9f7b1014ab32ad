package org.kangyu.indicators.value;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.text.Text;

/** What one unit adds to a figure, as of the day that the figure shows. */
@Schema(description = "A unit behind a figure", examples = Examples.UNIT)
record UnitReading(
        UnitKind kind,

        @Schema(description = "The id of a facility or relation, the code of a region")
        String id,

        @Nullable Text name,

        @Schema(description = "The region in which it stands, or to which it belongs") @Nullable
        String regionCode,

        @Schema(
                description = "counted: what it adds, absent if its document does not say it; per-unit: the region's "
                        + "figure, absent if there is none; share throughout a period: the percentage of days on which "
                        + "it met the condition")
        @Nullable
        BigDecimal value,

        @Schema(description = "share, per-unit: whether it meets the condition or the bounds") @Nullable
        Boolean meets) {}
