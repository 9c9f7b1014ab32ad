package org.kangyu.facilities.facility;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The licence to practise (医疗机构执业许可证), whose number is an identifier; it is verified (校验) at intervals. */
record Licence(
        @Schema(description = "The authority") @Size(max = 200) @Nullable
        String issuedBy,

        @Nullable LocalDate validFrom,

        @Schema(description = "The last day on which it holds") @Nullable
        LocalDate validUntil,

        @Schema(description = "校验: when it was last verified; due again after a year below 100 beds, else after three")
        @Nullable
        LocalDate verifiedOn) {}
