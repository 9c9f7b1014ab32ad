package org.kangyu.facilities.boundary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.dated.State;

/** A boundary as clients see it. */
@Schema(description = "The boundary of a region at one moment", examples = Examples.ANSWERED)
record BoundaryView(
        @Schema(description = "The region, 12 digits") String code,
        long version,

        @Schema(description = "The day from which it holds") LocalDate validFrom,

        Instant recordedAt,
        @JsonUnwrapped BoundaryDocument document) {
    static BoundaryView of(State<String, BoundaryDocument> state, BoundaryDocument document) {
        return new BoundaryView(state.key(), state.version(), state.validFrom(), state.recordedAt(), document);
    }
}
