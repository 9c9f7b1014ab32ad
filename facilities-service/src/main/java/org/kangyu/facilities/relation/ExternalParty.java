package org.kangyu.facilities.relation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.text.Text;

/** A partner that the registry does not know, such as a hospital of another province. */
record ExternalParty(
        @NotNull @Valid Text name,

        @Schema(description = "Where it is; it need not be a region known here") @Size(max = 12) @Nullable
        String regionCode,

        @Schema(description = "级: 1 to 3") @Min(1) @Max(3) @Nullable
        Integer level) {
    ExternalParty {
        regionCode = regionCode == null ? null : RegionCode.full(regionCode);
    }
}
