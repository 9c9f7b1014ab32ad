package org.kangyu.specialties.catalogue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.dated.State;

/** A programme as clients see it. */
@Schema(description = "A programme at one moment", examples = Examples.REGISTERED)
record ProgrammeView(
        @JsonUnwrapped ProgrammeDocument document,

        long version,

        @Schema(description = "The day from which this state holds")
        LocalDate validFrom,

        Instant recordedAt) {
    static ProgrammeView of(State<String, ProgrammeDocument> state) {
        return new ProgrammeView(state.document(), state.version(), state.validFrom(), state.recordedAt());
    }
}
