package org.kangyu.gateway.profile;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.accreditation.Accreditations;
import org.kangyu.gateway.accreditation.Award;
import org.kangyu.gateway.accreditation.ProgrammeEntry;
import org.kangyu.gateway.directory.Measure.Of;
import org.kangyu.gateway.directory.Tally;
import org.kangyu.kit.text.Text;

/** How many accreditations of a programme and level a region has. */
record AccreditationCount(
        String programme,
        @Nullable Text name,

        @Schema(description = "national, provincial, city or county")
        String level,

        @Schema(description = "Awarded and valid") long held,

        @Schema(description = "Fostered or being built") long inPreparation,

        long suspended) {

    /** By programme, the highest level first. */
    static List<AccreditationCount> of(Tally total, Accreditations accreditations) {
        return Stream.of(Of.ACCREDITATIONS_HELD, Of.ACCREDITATIONS_IN_PREPARATION, Of.ACCREDITATIONS_SUSPENDED)
                .flatMap(of -> total.counts(of).keySet().stream())
                .distinct()
                .map(Award::of)
                .sorted()
                .map(award -> of(award, total, accreditations))
                .toList();
    }

    private static AccreditationCount of(Award award, Tally total, Accreditations accreditations) {
        return new AccreditationCount(
                award.programme(),
                accreditations
                        .programmeOf(award.programme())
                        .map(ProgrammeEntry::name)
                        .orElse(null),
                award.level(),
                total.count(Of.ACCREDITATIONS_HELD, award.code()),
                total.count(Of.ACCREDITATIONS_IN_PREPARATION, award.code()),
                total.count(Of.ACCREDITATIONS_SUSPENDED, award.code()));
    }
}
