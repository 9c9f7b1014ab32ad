package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task that an authority gave a facility, such as the treatment of infectious diseases for a county (定点). */
record Designation(
        @Schema(description = "Code of the list designation, such as infectious-disease") @NotBlank @Size(max = 64)
        String code,

        @Schema(description = "The authority") @Size(max = 200) @Nullable
        String decidedBy,

        @Nullable LocalDate since,

        @Schema(description = "The first day on which it no longer holds") @Nullable
        LocalDate until) {}
