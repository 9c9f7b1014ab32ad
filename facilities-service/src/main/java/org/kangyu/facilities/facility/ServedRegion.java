package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;

/** A village or another region that a facility serves, and how. */
record ServedRegion(
        @Schema(description = "2, 4, 6, 9 or 12 digits are taken, 12 given") @NotBlank @Size(max = 12)
        String regionCode,

        @Schema(description = "Code of the list coverage-mode: own, joint, circuit, neighbour or dispatch")
        @NotBlank
        @Size(max = 64)
        String mode,

        @Schema(description = "服务人口: how many people of it are served") @Min(0) @Max(10_000_000) @Nullable
        Integer population) {
    ServedRegion {
        regionCode = full(regionCode);
    }

    @SuppressWarnings("NullAway") // before its constraints are checked it may be absent
    private static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
