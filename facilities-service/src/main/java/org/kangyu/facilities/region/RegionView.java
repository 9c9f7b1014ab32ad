package org.kangyu.facilities.region;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

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
        List<Step> path) {

    /** One region on the path from the top. */
    record Step(String code, Text name) {
        static Step of(State<String, RegionDocument> state) {
            return new Step(state.key(), state.document().name());
        }
    }

    static RegionView of(State<String, RegionDocument> state) {
        return of(state, List.of());
    }

    static RegionView of(State<String, RegionDocument> state, List<State<String, RegionDocument>> above) {
        var shortCode = RegionCode.brief(state.key());
        var path = above.stream().map(Step::of).toList();
        return new RegionView(
                state.document(), shortCode, state.version(), state.validFrom(), state.recordedAt(), path);
    }
}
