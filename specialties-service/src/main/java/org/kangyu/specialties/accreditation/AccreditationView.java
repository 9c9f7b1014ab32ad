package org.kangyu.specialties.accreditation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

/** An accreditation as clients see it. */
@Schema(description = "An accreditation at one moment", examples = Examples.AWARDED)
record AccreditationView(
        UUID id,
        long version,

        @Schema(description = "The day from which this state holds")
        LocalDate validFrom,

        Instant recordedAt,
        Text programmeName,
        @Nullable Text specialtyName,

        @JsonUnwrapped AccreditationDocument document) {
    static AccreditationView of(
            State<UUID, AccreditationDocument> state, Text programmeName, @Nullable Text specialtyName) {
        return new AccreditationView(
                state.key(),
                state.version(),
                state.validFrom(),
                state.recordedAt(),
                programmeName,
                specialtyName,
                state.document());
    }
}
