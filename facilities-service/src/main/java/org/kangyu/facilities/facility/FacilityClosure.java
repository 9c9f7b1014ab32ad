package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a facility. */
@Schema(description = "Closes a facility", examples = """
        {"on": "2025-12-31", "reason": "并入旗中医医院"}""")
public record FacilityClosure(
        @Schema(description = "The first day on which it no longer works; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The facility that takes its place") @Nullable
        UUID successorId)
        implements LifeStep {
    @Override
    public Set<Status> possibleIn() {
        return EnumSet.complementOf(EnumSet.of(Status.CLOSED, Status.MERGED));
    }

    @Override
    public FacilityDocument take(FacilityDocument document) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("status", Status.CLOSED);
        fields.put("statusSince", on);
        fields.put("statusReason", reason);
        fields.put("suspendedUntil", null);
        fields.put("closedOn", on);
        fields.put("successorId", successorId);
        fields.put("successorIds", List.of());
        return document.but(fields);
    }
}
