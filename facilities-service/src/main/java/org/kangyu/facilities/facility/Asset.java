package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many vehicles or devices of one kind a facility has. */
record Asset(
        @Schema(description = "Code of the list vehicle-kind or equipment-kind, such as ambulance or ct")
        @NotBlank
        @Size(max = 64)
        String kind,

        @Schema(description = "All that it has, in use or not") @NotNull @Min(0) @Max(100_000)
        Integer count) {
    /** These and the others of the kind together. */
    Asset and(Asset more) {
        return new Asset(kind, count + more.count);
    }
}
