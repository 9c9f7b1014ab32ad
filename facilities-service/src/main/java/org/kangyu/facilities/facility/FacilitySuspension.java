package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time in which a facility does not work (停业). */
@Schema(description = "Suspends a facility", examples = """
        {"on": "2025-07-01", "reason": "房屋改造", "until": "2025-10-01"}""")
public record FacilitySuspension(
        @Schema(description = "The first day on which it does not work; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The day on which it is to work again, if that is known; it does so when it is reopened")
        @Nullable
        LocalDate until)
        implements LifeStep {
    @Override
    public Set<Status> possibleIn() {
        return EnumSet.of(Status.OPERATING);
    }

    @Override
    public FacilityDocument take(FacilityDocument document) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("status", Status.SUSPENDED);
        fields.put("statusSince", on);
        fields.put("statusReason", reason);
        fields.put("suspendedUntil", until);
        return document.but(fields);
    }
}
