package org.kangyu.facilities.duplicate;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that may be of one institution. */
@Schema(description = "Two records that may be of one institution; people decide", examples = Examples.SUSPICION)
public record Suspicion(
        Suspect one,
        Suspect other,

        @Schema(description = "0 to 1; 1 with an identifier that only one institution can have")
        double score,

        List<Reason> reasons) {
    public Suspicion {
        reasons = List.copyOf(reasons);
    }
}
