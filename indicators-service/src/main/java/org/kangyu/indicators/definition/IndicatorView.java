package org.kangyu.indicators.definition;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An indicator as clients see it. */
@Schema(
        description = "An indicator",
        allOf = {IndicatorDocument.class},
        examples = Examples.VIEW)
record IndicatorView(
        @Schema(hidden = true) @JsonUnwrapped IndicatorDocument document,

        @Schema(description = "computed: the indicators in its formula")
        List<String> inputs,

        long version,

        Instant recordedAt) {

    static IndicatorView of(Indicator indicator) {
        return new IndicatorView(
                indicator.document(),
                List.copyOf(indicator.document().inputs()),
                indicator.version(),
                indicator.recordedAt());
    }
}
