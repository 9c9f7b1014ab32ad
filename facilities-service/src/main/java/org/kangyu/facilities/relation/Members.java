package org.kangyu.facilities.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** The members of a relation when facilities among them become others. */
record Members(RelationDocument document) {

    /** One and the same facility is a member under its other id; terms in one role become one where they meet. */
    RelationDocument renamed(UUID from, UUID into) {
        var members = new ArrayList<Member>();
        for (var member : document.members()) {
            var renamed = from.equals(member.facilityId()) ? member.as(into) : member;
            var same = members.stream()
                    .filter(other -> into.equals(renamed.facilityId()) && other.isSameAs(renamed))
                    .findFirst();
            same.ifPresent(members::remove);
            members.add(same.map(other -> other.together(renamed)).orElse(renamed));
        }
        return document.with(members);
    }

    /** From the day on the heir takes each part of the facility, unless it takes part itself by then. */
    RelationDocument passed(UUID from, UUID into, LocalDate on) {
        var isThere = document.hasLater(into, on);
        var members = new ArrayList<Member>();
        for (var member : document.members()) {
            if (!from.equals(member.facilityId()) || document.of(member).hasEndedBy(on)) {
                members.add(member);
                continue;
            }
            var hasBegun = document.of(member).hasBegunBy(on.minusDays(1));
            if (hasBegun) {
                members.add(member.leaving(on));
            }
            if (!isThere) {
                members.add(hasBegun ? member.as(into).joining(on) : member.as(into));
            }
        }
        return document.with(members);
    }
}
