package org.kangyu.specialties.accreditation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kangyu.specialties.catalogue.Level;
import org.kangyu.specialties.holder.Holder;

/** What is said of an accreditation: sent by clients, stored, and part of every view and event. */
@Immutable
@Schema(description = "An award of a programme to a holder", examples = Examples.AWARD)
record AccreditationDocument(
        @Schema(description = "A code of the sender’s own, unique here") @Size(max = 64) @Nullable
        String code,

        @Schema(description = "Code of the programme, such as chest-pain-centre") @NotBlank @Size(max = 64)
        String programme,

        @NotNull Level level,

        @NotNull @Valid HolderReference holder,

        @Schema(description = "Code of the specialty, such as 03.04") @Size(max = 64) @Nullable
        String specialty,

        @Schema(description = "fostering, building or awarded; the others come by commands and the calendar") @NotNull
        Status status,

        @Nullable LocalDate appliedOn,

        @Nullable LocalDate assessedOn,

        @Nullable LocalDate awardedOn,

        @Schema(description = "The last day on which it is valid") @Nullable
        LocalDate validUntil,

        @Schema(description = "Number of the document that awards it") @Size(max = 200) @Nullable
        String document,

        @Size(max = 200) @Nullable String issuingBody,

        @Schema(description = "Set by suspending it") @Size(max = 500) @Nullable
        String suspendedBecause) {

    /** The day from which the first revision holds, if it says. */
    @Nullable
    LocalDate since() {
        if (status == Status.EXPIRED && validUntil != null && validUntil.isBefore(Timeline.END)) {
            return validUntil.plusDays(1);
        }
        if (awardedOn != null) {
            return awardedOn;
        }
        return assessedOn != null ? assessedOn : appliedOn;
    }

    boolean isOverdue(LocalDate today) {
        return validUntil != null && validUntil.isBefore(today);
    }

    AccreditationDocument heldBy(Holder known) {
        return new AccreditationDocument(
                code,
                programme,
                level,
                holder.of(known),
                specialty,
                status,
                appliedOn,
                assessedOn,
                awardedOn,
                validUntil,
                document,
                issuingBody,
                suspendedBecause);
    }

    AccreditationDocument suspended(String because) {
        return in(Status.SUSPENDED, because);
    }

    AccreditationDocument in(Status next) {
        return in(next, null);
    }

    private AccreditationDocument in(Status next, @Nullable String because) {
        return new AccreditationDocument(
                code,
                programme,
                level,
                holder,
                specialty,
                next,
                appliedOn,
                assessedOn,
                awardedOn,
                validUntil,
                document,
                issuingBody,
                because);
    }
}
