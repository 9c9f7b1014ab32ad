package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.State;

/** A region as clients see it. */
@Schema(description = "A region at one moment", examples = Examples.ANSWERED)
record RegionView(
        @JsonUnwrapped RegionDocument document,

        @Schema(description = "The code without the zeros that say nothing")
        String shortCode,

        long version,

        @Schema(description = "The day from which this state holds")
        LocalDate validFrom,

        Instant recordedAt,

        @Schema(description = "The regions above it from the top down; only where one region is read")
        List<NamedRegion> path) {

    static RegionView of(State<String, RegionDocument> state) {
        return of(state, List.of());
    }

    static RegionView of(State<String, RegionDocument> state, List<State<String, RegionDocument>> above) {
        var shortCode = RegionCode.brief(state.key());
        var path = above.stream().map(NamedRegion::of).toList();
        return new RegionView(
                state.document(), shortCode, state.version(), state.validFrom(), state.recordedAt(), path);
    }
}
