package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A head-count; never persons. */
record Staff(
        @Schema(description = "Code of the list staff-category, such as physician, registered-nurse")
        @NotBlank
        @Size(max = 64)
        String category,

        @Schema(description = "Persons, whether full time or not") @NotNull @Min(0) @Max(100_000)
        Integer count,

        @Schema(
                description =
                        "Code of the list employment, such as established (在编); heads of one category with different ones add up")
        @Size(max = 64)
        @Nullable
        String employment) {
    /** These heads and the others of the group together. */
    Staff and(Staff more) {
        return new Staff(category, count + more.count, employment);
    }

    /** Heads of one category with different employments add up, so the pair is what may not be there twice. */
    Object group() {
        return employment == null ? category : List.of(category, employment);
    }
}
