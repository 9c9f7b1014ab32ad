package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The finding that another record is a second one of the same facility. */
@Schema(description = "Merges a second record of a facility into this one", examples = """
        {"on": "2025-12-31", "reason": "重复登记", "duplicateId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"}""")
record Merging(
        @Schema(
                description =
                        "The first day on which there is one record; not in the future, and not before the last change of "
                                + "anything it changes")
        @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The record that ends") @NotNull
        UUID duplicateId) {}
