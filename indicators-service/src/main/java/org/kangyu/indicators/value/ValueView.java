package org.kangyu.indicators.value;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.kit.text.Text;

/** A figure as clients see it. */
@Schema(
        description = "A figure of an indicator in a region and period",
        allOf = {Reading.class},
        examples = Examples.VALUE)
record ValueView(
        String indicator,
        String region,
        String unit,
        @Nullable Text unitText,
        @Schema(hidden = true) @JsonUnwrapped Reading reading,

        @Schema(description = "Whether the period is still running")
        boolean provisional) {

    static ValueView of(String region, DefinedIndicator indicator, Reading reading) {
        return new ValueView(
                indicator.code(), region, indicator.unit(), indicator.unitText(), reading, reading.isProvisional());
    }
}
