package org.kangyu.gateway.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.AccreditationEntry;
import org.kangyu.gateway.accreditation.Accreditations;
import org.kangyu.gateway.accreditation.ProgrammeEntry;
import org.kangyu.kit.text.Text;

/** What a facility or one of its departments is accredited for. */
@Schema(description = "An accreditation of the facility or of one of its departments that has not ended")
record CardAccreditation(
        String id,
        String programme,
        @Nullable Text programmeName,

        @Schema(description = "national, provincial, city or county")
        String level,

        @Schema(description = "The department that holds it, if it is not the facility as a whole", examples = "03.04")
        @Nullable
        String department,

        @Nullable String specialty,
        @Nullable Text specialtyName,

        @Schema(description = "fostering, building, awarded or suspended; only an awarded one counts as held")
        String status,

        @Nullable LocalDate awardedOn,

        @Schema(description = "The last day on which it is valid") @Nullable
        LocalDate validUntil,

        @Nullable String issuingBody,
        @Nullable String suspendedBecause) {

    private static final Comparator<AccreditationEntry> ORDER =
            Comparator.comparing(AccreditationEntry::award).thenComparing(AccreditationEntry::id);

    /** All of a facility: by programme, the highest level first. */
    static List<CardAccreditation> of(String facilityId, Accreditations accreditations) {
        return accreditations.heldBy(facilityId).stream()
                .sorted(ORDER)
                .map(accreditation -> of(
                        accreditation,
                        accreditations
                                .programmeOf(accreditation.programme())
                                .map(ProgrammeEntry::name)
                                .orElse(accreditation.programmeName())))
                .toList();
    }

    private static CardAccreditation of(AccreditationEntry accreditation, @Nullable Text programmeName) {
        return new CardAccreditation(
                accreditation.id(),
                accreditation.programme(),
                programmeName,
                accreditation.level(),
                accreditation.holder().department(),
                accreditation.specialty(),
                accreditation.specialtyName(),
                accreditation.status(),
                accreditation.awardedOn(),
                accreditation.validUntil(),
                accreditation.issuingBody(),
                accreditation.suspendedBecause());
    }
}
