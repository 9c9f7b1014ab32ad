package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the public reaches a facility; never a person. */
record Contact(
        @Schema(examples = "0477-8367114") @Pattern(regexp = "[0-9+][0-9 -]{2,29}") @Nullable
        String telephone,

        @Schema(examples = "https://www.example.cn")
        @Size(max = 200)
        @Pattern(regexp = "https?://[^\\s<>\"]{1,190}")
        @Nullable
        String website) {}
