package org.kangyu.facilities.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Lists;

/** One party of a relation in one role for some time. */
@Schema(description = "A party of a relation: exactly one of facilityId, regionCode and external", examples = """
        {"role": "member", "facilityId": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a61", "since": "2025-01-01"}""")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Member(
        @Schema(description = "Code of the list relation-role; which ones a relation has depends on its type")
        @NotBlank
        @Size(max = 64)
        String role,

        @Nullable UUID facilityId,

        @Schema(description = "A village, or a region for its government") @Size(max = 12) @Nullable
        String regionCode,

        @Valid @Nullable ExternalParty external,

        @Schema(description = "The first day; that of the relation unless told") @Nullable
        LocalDate since,

        @Schema(description = "The first day on which it no longer takes part") @Nullable
        LocalDate until,

        @Schema(description = "Persons dispatched to this place") @Size(max = 200)
        List<@NotNull @Valid OnSite> onSite) {
    Member {
        regionCode = regionCode == null ? null : RegionCode.full(regionCode);
        onSite = Lists.orEmpty(onSite);
    }

    /** The one party, or several or none in a document that is wrong. */
    List<Party> parties() {
        var named = new ArrayList<Party>();
        if (facilityId != null) {
            named.add(new Party(PartyKind.FACILITY, facilityId.toString()));
        }
        if (regionCode != null) {
            named.add(new Party(PartyKind.REGION, regionCode));
        }
        if (external != null) {
            named.add(new Party(PartyKind.EXTERNAL, external.name().zh()));
        }
        return named;
    }

    boolean isOneParty() {
        return parties().size() == 1;
    }

    Party party() {
        return parties().getFirst();
    }

    Term term() {
        return new Term(since, until);
    }

    /** The same part, taken by this facility. */
    Member as(UUID facility) {
        return new Member(role, facility, null, null, since, until, onSite);
    }

    /** Whether it is one party in one role, at a time that has days in common. */
    boolean isSameAs(Member other) {
        return role.equals(other.role) && parties().equals(other.parties()) && term().overlaps(other.term());
    }

    /** One part for the days of either. */
    Member together(Member other) {
        var term = term().and(other.term());
        var persons =
                Stream.concat(onSite.stream(), other.onSite.stream()).distinct().toList();
        return new Member(role, facilityId, regionCode, external, term.since(), term.until(), persons);
    }

    Member joining(LocalDate on) {
        return new Member(role, facilityId, regionCode, external, on, until, onSite);
    }

    Member leaving(LocalDate on) {
        return until(on);
    }

    /** The same until another day, or for ever. */
    Member until(@Nullable LocalDate end) {
        return new Member(role, facilityId, regionCode, external, since, end, onSite);
    }
}
