package org.kangyu.facilities.facility;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a facility that is not made yet: a document or a step, of one that is at this version or of a new one. */
public record Draft(
        @Nullable UUID facilityId,
        long version,
        @Nullable FacilityDocument document,
        @Nullable LifeStep step) {}
