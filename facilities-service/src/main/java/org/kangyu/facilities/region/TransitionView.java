package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transition as clients see it. */
@Schema(description = "A change of the division into regions that was made")
record TransitionView(
        UUID id,

        @Schema(description = "What it amounts to") TransitionKind kind,

        @JsonUnwrapped TransitionDocument document,

        @Schema(description = "What went with it into other regions")
        Moved moved,

        Instant recordedAt,

        @Schema(description = "The account that made it") String by) {

    /** How many things have another parent or region now. */
    @Schema(description = "Regions that have another parent, facilities that stand in another region")
    record Moved(int regions, int facilities) {}
}
