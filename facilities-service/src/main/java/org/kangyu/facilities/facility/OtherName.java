package org.kangyu.facilities.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** A name beside the first official one. */
record OtherName(
        @Schema(description = "second-official, former or short") @NotBlank @Size(max = 64)
        String kind,

        @NotNull @Valid Text name,

        @Schema(description = "What it is by this name; of a second official name only") @Valid @Nullable
        Coded category) {
    static final String SECOND_OFFICIAL = "second-official";
    static final String FORMER = "former";
    static final String SHORT = "short";
}
