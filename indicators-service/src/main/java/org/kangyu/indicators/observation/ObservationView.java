package org.kangyu.indicators.observation;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reported figure as clients see it. */
@Schema(description = "A reported figure", examples = """
                {"indicator": "population", "region": "150602000000", "period": "2025", "value": 604200,
                 "status": "final", "source": "年鉴示例", "recordedAt": "2026-04-08T02:41:07.123456Z",
                 "by": "demo"}""")
record ObservationView(
        String indicator,
        String region,
        String period,
        @Schema(description = "In the indicator's unit") BigDecimal value,

        @Schema(description = "final: it stands until it is reported anew")
        String status,

        @Nullable String source,
        Instant recordedAt,
        String by) {

    /** Where it stands in a list. */
    String key() {
        return "%s %s %s".formatted(indicator, region, period);
    }
}
