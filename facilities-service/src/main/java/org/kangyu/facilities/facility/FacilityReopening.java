package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The day on which a suspended facility works again (复业). */
@Schema(description = "Reopens a suspended facility", examples = """
        {"on": "2025-10-01", "reason": "改造完成"}""")
public record FacilityReopening(
        @Schema(description = "The first day on which it works; not in the future") @NotNull
        LocalDate on,

        @Size(max = 500) @Nullable String reason)
        implements LifeStep {
    @Override
    public Set<Status> possibleIn() {
        return EnumSet.of(Status.SUSPENDED);
    }

    @Override
    public FacilityDocument take(FacilityDocument document) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("status", Status.OPERATING);
        fields.put("statusSince", on);
        fields.put("statusReason", null);
        fields.put("suspendedUntil", null);
        return document.but(fields);
    }
}
