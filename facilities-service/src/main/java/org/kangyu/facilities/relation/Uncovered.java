package org.kangyu.facilities.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.KnownFacility;

/** A facility that is in no such relation on the day. */
record Uncovered(
        KnownFacility facility,

        @Schema(description = "The relation in which it was until not long before, if it ever was in one") @Nullable
        Last last) {

    /** A relation in which a facility was before a day. */
    record Last(
            UUID relation,

            @Schema(description = "The first day on which it was no longer in it")
            LocalDate until) {}
}
