package org.kangyu.facilities.region;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.dated.Lists;

/** The end of a region. */
@Schema(description = "Closes a region in which nothing is left", examples = """
        {"on": "2025-12-31", "reason": "撤销建制，并入邻镇", "successors": ["150626101000"]}""")
record RegionClosure(
        @Schema(description = "The first day on which it no longer exists; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "The regions that take its place") @Size(max = 100)
        List<@NotBlank @Size(max = 12) String> successors) {
    RegionClosure {
        successors =
                Lists.orEmpty(successors).stream().map(RegionDocument::full).toList();
    }
}
