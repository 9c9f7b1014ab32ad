package org.kangyu.gateway.card;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.relation.RelationEntry;
import org.kangyu.gateway.relation.RelationEntry.Member;
import org.kangyu.gateway.relation.Relations;
import org.kangyu.kit.text.Text;

/** A relation that a facility takes part in today, in one role. */
@Schema(description = "A relation that the facility takes part in today, such as a medical community")
record CardRelation(
        String id,
        String type,
        @Nullable Text typeName,
        @Nullable Text name,

        @Schema(description = "The facility's own role, such as lead or recipient")
        String role,

        @Schema(description = "How many others take part today")
        int partyCount,

        @Schema(description = "The first of them, at most ten")
        List<Party> parties) {

    private static final int MOST_PARTIES = 10;

    CardRelation {
        parties = List.copyOf(parties);
    }

    /** Somebody else in the relation; the id is a facility's, the code a region's. */
    record Party(
            String role,
            @Nullable String id,
            @Nullable String regionCode,
            @Nullable Text name) {}

    /** All of a facility on a day, by type. */
    static List<CardRelation> of(String facilityId, LocalDate day, Relations relations, Directory directory) {
        return relations.of(facilityId).stream()
                .sorted(Comparator.comparing(RelationEntry::type).thenComparing(RelationEntry::id))
                .flatMap(relation -> of(relation, relation.on(day), facilityId, directory))
                .toList();
    }

    private static Stream<CardRelation> of(
            RelationEntry relation, List<Member> members, String facilityId, Directory directory) {
        var others = members.stream()
                .filter(member -> !facilityId.equals(member.facilityId()))
                .toList();
        return members.stream()
                .filter(member -> facilityId.equals(member.facilityId()))
                .map(Member::role)
                .distinct()
                .map(role -> new CardRelation(
                        relation.id(),
                        relation.type(),
                        relation.typeName(),
                        relation.name(),
                        role,
                        others.size(),
                        others.stream()
                                .limit(MOST_PARTIES)
                                .map(other -> party(other, directory))
                                .toList()));
    }

    private static Party party(Member member, Directory directory) {
        return new Party(member.role(), member.facilityId(), member.regionCode(), name(member, directory));
    }

    private static @Nullable Text name(Member member, Directory directory) {
        if (member.external() != null) {
            return member.external().name();
        }
        return member.facilityId() == null
                ? directory
                        .region(String.valueOf(member.regionCode()))
                        .map(region -> region.entry().name())
                        .orElse(null)
                : directory
                        .facility(member.facilityId())
                        .map(facility -> facility.entry().name())
                        .orElse(null);
    }
}
