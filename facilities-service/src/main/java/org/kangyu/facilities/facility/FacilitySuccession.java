package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who took the place of a facility, if that became clear only after it had closed. */
@Schema(description = "Names the successor of a closed facility", examples = """
        {"on": "2026-03-01", "reason": "批复明确由新院区承接", "successorId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60"}""")
record FacilitySuccession(
        @Schema(description = "The day on which it takes its place; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @NotNull UUID successorId)
        implements LifeStep {
    @Override
    public Set<Status> possibleIn() {
        return EnumSet.of(Status.CLOSED);
    }

    @Override
    public FacilityDocument take(FacilityDocument document) {
        return document.but(Map.of("successorId", successorId, "successorIds", List.of()));
    }
}
