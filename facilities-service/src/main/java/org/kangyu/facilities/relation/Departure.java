package org.kangyu.facilities.relation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;

/** The end of a member's part in a relation. */
@Schema(
        description = "Ends a member's part; exactly one of facilityId, regionCode and external says whose",
        examples = """
        {"on": "2025-12-31", "reason": "机构撤并", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61", "role": "recipient"}""")
record Departure(
        @Schema(description = "The first day on which it no longer takes part; not in the future") @NotNull
        LocalDate on,

        @NotBlank @Size(max = 500) String reason,

        @Nullable UUID facilityId,

        @Size(max = 12) @Nullable String regionCode,

        @Schema(description = "The Chinese name of an external party") @Size(max = 200) @Nullable
        String external,

        @Schema(description = "In this role only") @Size(max = 64) @Nullable
        String role) {
    Departure {
        regionCode = regionCode == null ? null : RegionCode.full(regionCode);
    }

    /** Whether it is this member's part that ends. */
    boolean isOf(Member member) {
        return Objects.equals(facilityId, member.facilityId())
                && Objects.equals(regionCode, member.regionCode())
                && Objects.equals(external, nameOf(member.external()))
                && (role == null || role.equals(member.role()))
                && member.term().includes(on);
    }

    private static @Nullable String nameOf(@Nullable ExternalParty party) {
        return party == null ? null : party.name().zh();
    }

    Member applyTo(Member member) {
        return isOf(member) ? member.leaving(on) : member;
    }
}
