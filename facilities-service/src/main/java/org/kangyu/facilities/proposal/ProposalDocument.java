package org.kangyu.facilities.proposal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.Draft;
import org.kangyu.facilities.facility.FacilityClosure;
import org.kangyu.facilities.facility.FacilityDocument;
import org.kangyu.facilities.facility.FacilityOpening;
import org.kangyu.facilities.facility.FacilityReopening;
import org.kangyu.facilities.facility.FacilitySuspension;
import org.kangyu.facilities.facility.LifeStep;

/** What somebody proposes: sent by clients, stored, and part of every view. */
@Immutable
@Schema(
        description =
                "Proposes a new facility, another document of one, or a step in its life: exactly one of document, "
                        + "opening, suspension, reopening and closure",
        examples = Examples.SENT)
record ProposalDocument(
        @Schema(description = "Which facility; absent for a new one") @Nullable
        UUID facilityId,

        @Schema(description = "The version of the facility that the proposal starts from; with facilityId")
        @Min(1)
        @Nullable
        Long facilityVersion,

        @Schema(description = "The whole document of a new facility, or that the facility is to have") @Valid @Nullable
        FacilityDocument document,

        @Valid @Nullable FacilityOpening opening,
        @Valid @Nullable FacilitySuspension suspension,
        @Valid @Nullable FacilityReopening reopening,
        @Valid @Nullable FacilityClosure closure,

        @Schema(description = "The day from which the document holds; as when it were sent to /facilities") @Nullable
        LocalDate validFrom,

        @Schema(description = "Why") @NotBlank @Size(max = 500)
        String reason) {
    ProposalKind kind() {
        return step() != null
                ? ProposalKind.STEP
                : facilityId == null ? ProposalKind.REGISTRATION : ProposalKind.REVISION;
    }

    @Nullable
    LifeStep step() {
        return steps().findFirst().orElse(null);
    }

    boolean isOneThing() {
        return steps().count() + (document == null ? 0 : 1) == 1;
    }

    Draft draft() {
        return new Draft(facilityId, facilityVersion == null ? 0 : facilityVersion, document, step());
    }

    /** Where in it the change is, for what is wrong with that. */
    String pointer() {
        return opening != null
                ? "/opening"
                : suspension != null
                        ? "/suspension"
                        : reopening != null ? "/reopening" : closure != null ? "/closure" : "/document";
    }

    private Stream<LifeStep> steps() {
        return Stream.<@Nullable LifeStep>of(opening, suspension, reopening, closure)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }
}
