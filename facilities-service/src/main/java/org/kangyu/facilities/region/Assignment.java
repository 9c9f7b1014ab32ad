package org.kangyu.facilities.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where one thing goes when the regions around it change. */
@Schema(description = "Where one region or one facility goes", examples = """
        {"region": "150626102201", "into": "150626101000"}""")
record Assignment(
        @Schema(description = "A region directly below one of \"from\"; either this or a facility")
        @Size(max = 12)
        @Nullable
        String region,

        @Schema(description = "A facility, or a relation, directly in one of \"from\"") @Nullable
        UUID facility,

        @Schema(description = "One of \"into\"") @NotBlank @Size(max = 12)
        String into) {
    Assignment {
        region = region == null ? null : RegionDocument.full(region);
        into = RegionDocument.full(into);
    }

    boolean isOfOneThing() {
        return (region == null) != (facility == null);
    }

    /** The code or the id of what goes. */
    String subject() {
        return region == null ? String.valueOf(facility) : region;
    }
}
