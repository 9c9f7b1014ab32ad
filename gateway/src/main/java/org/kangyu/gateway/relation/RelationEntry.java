package org.kangyu.gateway.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Text;

/** The gateway's own reading of {@code relation.changed.v1}: only what its answers are made of. */
public record RelationEntry(
        String id,
        String type,
        @Nullable Text typeName,
        @Nullable Text name,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Member> members) {

    public RelationEntry {
        Objects.requireNonNull(id, "id");
        type = type.intern(); // few different ones
        members = List.copyOf(members);
    }

    /** A party in one role for some time: a facility, a region, or somebody from elsewhere. */
    public record Member(
            String role,
            @Nullable String facilityId,
            @Nullable String regionCode,
            @Nullable External external,
            @Nullable LocalDate since,
            @Nullable LocalDate until) {
        public Member {
            role = role.intern();
        }
    }

    /** Somebody whom the registry does not have. */
    public record External(Text name) {}

    /** Those who take part on a day; nobody while the relation itself is not in force. */
    public List<Member> on(LocalDate day) {
        return holds(since, until, day)
                ? members.stream()
                        .filter(member -> holds(member.since(), member.until(), day))
                        .toList()
                : List.of();
    }

    /** Who has ever taken part, by their ids. */
    Stream<String> facilities() {
        return members.stream().map(Member::facilityId).filter(Objects::nonNull).distinct();
    }

    private static boolean holds(@Nullable LocalDate since, @Nullable LocalDate until, LocalDate day) {
        return (since == null || !since.isAfter(day)) && (until == null || until.isAfter(day));
    }
}
