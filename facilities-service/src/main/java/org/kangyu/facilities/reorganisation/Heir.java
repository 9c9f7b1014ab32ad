package org.kangyu.facilities.reorganisation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.FacilityDocument;

/** A facility that there is after a merger or split. */
@Schema(description = "A facility that there is afterwards", examples = """
        {"facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"}""")
record Heir(
        @Schema(description = "One that is registered; absent for a new one") @Nullable
        UUID facilityId,

        @Schema(description = "What is said of it from the day on; for a registered one only if that changes")
        @Valid
        @Nullable
        FacilityDocument document) {
    boolean isSomething() {
        return facilityId != null || document != null;
    }
}
