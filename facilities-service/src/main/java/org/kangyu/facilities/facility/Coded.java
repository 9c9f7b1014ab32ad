package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code of a list, such as category A100 of WS 218 or department 03.04 of the approved subjects. */
record Coded(
        @Schema(description = "The list; for categories ws218 or kangyu, for departments subject or kangyu")
        @NotBlank
        @Size(max = 64)
        String scheme,

        @NotBlank @Size(max = 64) String code) {}
