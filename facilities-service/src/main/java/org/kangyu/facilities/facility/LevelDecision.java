package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who decided on level and grade (医院评审), and for how long; a decision holds for four years (国卫医发〔2020〕26号). */
record LevelDecision(
        @Schema(description = "The authority") @NotBlank @Size(max = 200)
        String decidedBy,

        @Nullable LocalDate decidedOn,

        @Schema(description = "The last day on which it holds") @Nullable
        LocalDate validUntil) {}
