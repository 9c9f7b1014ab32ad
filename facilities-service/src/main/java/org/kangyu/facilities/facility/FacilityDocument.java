package org.kangyu.facilities.facility;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;
import org.kangyu.kit.text.Text;

/** What is said of a facility: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "A health facility", examples = Examples.SENT)
record FacilityDocument(
        @Size(max = 20) List<@NotNull @Valid Identifier> identifiers,

        @Schema(description = "The first official name") @NotNull @Valid
        Text name,

        @Size(max = 20) List<@NotNull @Valid OtherName> otherNames,

        @Schema(description = "What it is; decides its class in statistics") @NotNull @Valid
        Coded category,

        @Schema(description = "government, collective, private or other") @Size(max = 64) @Nullable
        String ownership,

        @Schema(description = "non-profit, for-profit or other") @Size(max = 64) @Nullable
        String managementClass,

        @Schema(description = "western, tcm, mongolian or integrated") @Size(max = 64) @Nullable
        String medicineType,

        @Schema(description = "级: 1 to 3") @Min(1) @Max(3) @Nullable
        Integer level,

        @Schema(description = "等: 特, 甲, 乙 or 丙") @Size(max = 64) @Nullable
        String grade,

        @Schema(description = "The administration it belongs to: province, prefecture, county, township or village")
        @Size(max = 64)
        @Nullable
        String adminLevel,

        @Schema(description = "The facility of which it is a campus or a part") @Nullable
        UUID parentId,

        @Schema(description = "The region it stands in; 2, 4, 6, 9 or 12 digits are taken, 12 given")
        @NotBlank
        @Size(max = 12)
        String regionCode,

        @Size(max = 200) @Nullable String address,

        @Valid @Nullable Position position,

        @NotNull Status status,

        @Nullable LocalDate openedOn,

        @Schema(description = "The first day on which it no longer works; only if it is closed") @Nullable
        LocalDate closedOn,

        @Schema(description = "The facility that took its place; only if it is closed") @Nullable
        UUID successorId,

        @Size(max = 200) List<@NotNull @Valid Coded> departments,

        @Size(max = 200) List<@NotBlank @Size(max = 64) String> services,

        @Size(max = 50) List<@NotNull @Valid Beds> beds,

        @Size(max = 50) List<@NotNull @Valid Staff> staff,

        @Schema(description = "true for invented facilities of demonstrations") @Nullable
        Boolean synthetic) {
    FacilityDocument {
        identifiers = Lists.orEmpty(identifiers);
        otherNames = Lists.orEmpty(otherNames);
        regionCode = full(regionCode);
        departments = Lists.orEmpty(departments);
        services = Lists.orEmpty(services);
        beds = Lists.orEmpty(beds);
        staff = Lists.orEmpty(staff);
        synthetic = Boolean.TRUE.equals(synthetic) ? synthetic : null;
    }

    /** The code that this registry gave it. */
    Optional<String> ownCode() {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals(Identifier.OWN))
                .map(Identifier::value)
                .findFirst();
    }

    boolean isClosed() {
        return status == Status.CLOSED;
    }

    FacilityDocument closed(LocalDate on, @Nullable UUID successor) {
        return with(regionCode, Status.CLOSED, on, successor);
    }

    /** The same facility, in another region. */
    FacilityDocument in(String region) {
        return with(region, status, closedOn, successorId);
    }

    private FacilityDocument with(String region, Status now, @Nullable LocalDate end, @Nullable UUID successor) {
        return new FacilityDocument(
                identifiers,
                name,
                otherNames,
                category,
                ownership,
                managementClass,
                medicineType,
                level,
                grade,
                adminLevel,
                parentId,
                region,
                address,
                position,
                now,
                openedOn,
                end,
                successor,
                departments,
                services,
                beds,
                staff,
                synthetic);
    }

    @SuppressWarnings("NullAway") // before its constraints are checked a document may lack what it must have
    private static String full(String sent) {
        return sent == null ? null : RegionCode.full(sent);
    }
}
