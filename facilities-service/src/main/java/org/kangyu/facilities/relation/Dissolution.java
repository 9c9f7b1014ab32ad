package org.kangyu.facilities.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a relation. */
@Schema(description = "Dissolves a relation", examples = """
        {"on": "2025-12-31", "reason": "协议到期，不再续签"}""")
record Dissolution(
        @Schema(description = "The first day on which it is no longer in force; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason) {}
