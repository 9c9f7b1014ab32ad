package org.kangyu.facilities.facility;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A turn in the life of a facility, from a day on. */
public sealed interface LifeStep
        permits FacilityOpening, FacilitySuspension, FacilityReopening, FacilityClosure, FacilitySuccession {

    LocalDate on();

    @Nullable
    String reason();

    /** The facility that takes its place, if the step names one. */
    default @Nullable UUID successorId() {
        return null;
    }

    /** The statuses in which a facility can take it. */
    Set<Status> possibleIn();

    /** What the document says afterwards. */
    FacilityDocument take(FacilityDocument document);
}
