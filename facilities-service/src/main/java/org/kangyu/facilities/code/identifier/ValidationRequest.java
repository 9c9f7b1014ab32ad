package org.kangyu.facilities.code.identifier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Lists;

/** Codes to be checked. */
@Schema(description = "Codes to be checked, at most 1,000", examples = Examples.ASKED)
record ValidationRequest(
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Item> items) {
    ValidationRequest {
        items = Lists.orEmpty(items);
    }

    /** One code. */
    @Schema(name = "CodeToValidate", description = "A code to be checked")
    record Item(
            @Schema(description = "uscc, organisation, ws218, division, category or subject") @NotBlank @Size(max = 64)
            String scheme,

            @Schema(description = "As it was written; it is never changed") @NotBlank @Size(max = 64)
            String value,

            @Schema(
                    description =
                            "The day of registration, by which divisions and subjects are judged; today unless told")
            @Nullable
            LocalDate asOf,

            @Schema(description = "With scheme ws218: the unified social credit code to compare it with")
            @Size(max = 64)
            @Nullable
            String uscc) {}
}
