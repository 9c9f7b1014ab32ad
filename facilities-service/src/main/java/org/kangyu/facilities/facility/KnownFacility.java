package org.kangyu.facilities.facility;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.text.Text;

/** What others show of a facility. */
public record KnownFacility(
        UUID id,
        Text name,

        @Schema(description = "The region it stands in") String regionCode,

        @Nullable Integer level,
        Status status,

        @Nullable LocalDate openedOn,

        @Schema(description = "The first day on which it no longer works") @Nullable
        LocalDate closedOn,

        @Schema(description = "The record that is kept of it, if this one is merged") @Nullable
        UUID mergedIntoId) {
    static KnownFacility of(State<UUID, FacilityDocument> state) {
        var document = state.document();
        return new KnownFacility(
                state.key(),
                document.name(),
                document.regionCode(),
                document.level(),
                document.status(),
                document.openedOn(),
                document.closedOn(),
                document.mergedIntoId());
    }
}
