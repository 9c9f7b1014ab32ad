package org.kangyu.specialties.catalogue;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme's place on a ladder of programmes, of which a higher step implies the lower ones. */
public record Ladder(
        @Schema(description = "The ladder, such as primary-care") @NotBlank @Size(max = 64)
        String code,

        @Schema(description = "1 is the lowest step") @Min(1) @Max(20)
        int step) {}
