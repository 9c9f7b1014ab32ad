package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Keeps a facility from being in two relations of an exclusive type at one time. */
@ApplicationScoped
class Exclusivity {

    private static final Text TAKEN =
            Text.of("该机构同期已在同类关系 %s 中", "The facility is in another relation of this type at that time: %s");

    private final Relations relations;

    Exclusivity(Relations relations) {
        this.relations = relations;
    }

    /** What others of the type have already; they stay as they are until the transaction ends. */
    List<Violation> check(RelationDocument sent, @Nullable UUID self) {
        relations.lockType(sent.type());
        var ids = sent.members().stream()
                .flatMap(member -> Optional.ofNullable(member.facilityId()).stream())
                .collect(Collectors.toSet());
        var others = relations.with(ids, sent.type()).stream()
                .filter(other -> !other.key().equals(self))
                .toList();
        var found = new ArrayList<Violation>();
        for (int i = 0; i < sent.members().size(); i++) {
            check("/members/%d".formatted(i), sent.members().get(i), sent, others)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Violation> check(
            String pointer, Member member, RelationDocument sent, List<State<UUID, RelationDocument>> others) {
        return others.stream()
                .filter(other -> has(other.document(), member, sent.of(member)))
                .findFirst()
                .map(other -> new Violation(pointer, "in-another", TAKEN.with(other.key())));
    }

    private static boolean has(RelationDocument other, Member member, Term term) {
        return member.facilityId() != null
                && other.members().stream()
                        .anyMatch(taken -> Objects.equals(taken.facilityId(), member.facilityId())
                                && other.of(taken).overlaps(term));
    }
}
