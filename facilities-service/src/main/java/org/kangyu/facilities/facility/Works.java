package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Building works at a facility (新建、改扩建、迁建). */
record Works(
        @Schema(description = "Code of the list works-kind: new, rebuilt, extended or relocated")
        @NotBlank
        @Size(max = 64)
        String kind,

        @Schema(description = "Absent while they go on") @Nullable
        LocalDate completedOn) {}
