package org.kangyu.facilities.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.dated.Lists;

/** The decision that two records are of two institutions. */
@Schema(description = "Says that two records are not of one institution", examples = """
        {"facilities": ["0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61"],
         "reason": "两家不同的诊所，现场核实"}""")
record Distinction(
        @Schema(description = "The two, in any order") @NotNull @Size(min = 2, max = 2)
        List<@NotNull UUID> facilities,

        @NotBlank @Size(max = 500) String reason) {
    Distinction {
        facilities = Lists.orEmpty(facilities);
    }
}
