package org.kangyu.facilities.relation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

/** A relation as clients see it. */
@Schema(description = "A relation at one moment", examples = Examples.ANSWERED)
record RelationView(
        UUID id,
        long version,

        @Schema(description = "The day from which this state holds")
        LocalDate validFrom,

        Instant recordedAt,
        Text typeName,
        @JsonUnwrapped RelationDocument document) {
    static RelationView of(State<UUID, RelationDocument> state, Text typeName) {
        return new RelationView(
                state.key(), state.version(), state.validFrom(), state.recordedAt(), typeName, state.document());
    }
}
