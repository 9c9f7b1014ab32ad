package org.kangyu.facilities.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.facility.KnownFacility;

/** A member of a relation with what is known of it: a facility that has closed since stays, and is shown as closed. */
@Schema(description = "A party that takes part in a relation on the day asked for", examples = Examples.PARTICIPANT)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Participant(
        String role,
        @Nullable UUID facilityId,
        @Nullable String regionCode,
        @Nullable ExternalParty external,

        @Schema(description = "The first day") @Nullable LocalDate since,

        @Schema(description = "The first day on which it no longer takes part") @Nullable
        LocalDate until,

        List<OnSite> onSite,

        @Schema(description = "The facility as it is on the day asked for") @Nullable
        KnownFacility facility) {
    static Participant of(Member member, Term term, @Nullable KnownFacility facility) {
        return new Participant(
                member.role(),
                member.facilityId(),
                member.regionCode(),
                member.external(),
                term.since(),
                term.until(),
                member.onSite(),
                facility);
    }

    /** What it is listed by. */
    static String key(Member member) {
        var party = member.party();
        return "%s %s %s %s".formatted(member.role(), party.kind(), party.key(), member.since());
    }
}
