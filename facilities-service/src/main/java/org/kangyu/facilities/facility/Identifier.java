package org.kangyu.facilities.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name by which a register knows the facility. */
record Identifier(
        @Schema(description = "own (at most one, unique here), uscc, ws218, licence, moi or yibao")
        @NotBlank
        @Size(max = 64)
        String scheme,

        @Schema(description = "Of uscc and ws218 the checks must come out right; /codes/validations says why not")
        @NotBlank
        @Size(max = 64)
        String value) {
    static final String OWN = "own";
}
