package org.kangyu.specialties.accreditation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an accreditation is suspended, reinstated or revoked. */
@Schema(description = "A decision on an accreditation", examples = Examples.DECISION)
record Decision(
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The day from which it holds; today unless told, never in the future") @Nullable
        LocalDate on) {}
