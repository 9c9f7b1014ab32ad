package org.kangyu.facilities.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Whether those who take part are as many and of such kinds as the type of the relation asks for. */
final class Composition {

    private static final Text TOO_FEW =
            Text.of("%2$s 时角色 %1$s 至少须有 %3$d 个", "There must be at least %3$d in the role %1$s on %2$s");
    private static final Text TOO_MANY =
            Text.of("角色 %s 同时最多 %d 个", "There are at most %2$d in the role %1$s at a time");
    private static final Text KIND = Text.of("角色 %s 只能是 %s", "In the role %s there can be only %s");
    private static final Text LEVEL = Text.of("角色 %s 的级别不得低于 %d 级", "In the role %s a level of at least %d is needed");
    private static final Text SPECIALTY = Text.of("此类关系须填写诊疗科目", "A relation of this type names a specialty");

    private final RelationDocument document;
    private final RelationType type;
    private final List<Violation> found = new ArrayList<>();

    private Composition(RelationDocument document, RelationType type) {
        this.document = document;
        this.type = type;
    }

    /** Everything that is wrong in a document that holds from the day on. */
    static List<Violation> check(RelationDocument document, RelationType type, LocalDate from) {
        return new Composition(document, type).check(from);
    }

    private List<Violation> check(LocalDate from) {
        if (type.specialty() && document.specialty() == null) {
            found.add(new Violation("/specialty", "required", SPECIALTY));
        }
        for (int i = 0; i < document.members().size(); i++) {
            check("/members/%d".formatted(i), document.members().get(i));
        }
        var day = from.isBefore(document.since()) ? document.since() : from;
        if (!document.term().hasEndedBy(day)) {
            type.roles().forEach((role, rule) -> requireEnough(role, rule, day));
        }
        return found;
    }

    private void check(String pointer, Member member) {
        var rule = type.roles().get(member.role());
        if (rule == null) {
            Known.check(pointer + "/role", member.role(), type.roles().keySet()).ifPresent(found::add);
            return;
        }
        if (member.isOneParty()) {
            checkKind(pointer, member, rule);
        }
        var least = rule.externalLevel();
        if (member.external() != null && least != null && !isAtLeast(member.external(), least)) {
            found.add(new Violation(pointer + "/external/level", "level", LEVEL.with(member.role(), least)));
        }
        if (!rule.allows(count(member.role(), beginning(member)))) {
            found.add(new Violation(pointer, "too-many", TOO_MANY.with(member.role(), rule.maximum())));
        }
    }

    private void checkKind(String pointer, Member member, RoleRule rule) {
        if (!rule.parties().contains(member.party().kind())) {
            var kinds = rule.parties().stream()
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList();
            found.add(new Violation(pointer, "party-kind", KIND.with(member.role(), String.join(", ", kinds))));
        }
    }

    private static boolean isAtLeast(ExternalParty party, int least) {
        return party.level() != null && party.level() >= least;
    }

    private void requireEnough(String role, RoleRule rule, LocalDate day) {
        if (count(role, day) < rule.minimum()) {
            found.add(new Violation("/members", "too-few", TOO_FEW.with(role, day, rule.minimum())));
        }
    }

    private LocalDate beginning(Member member) {
        return member.since() == null ? document.since() : member.since();
    }

    private int count(String role, LocalDate day) {
        return (int) document.members().stream()
                .filter(member ->
                        member.role().equals(role) && document.of(member).includes(day))
                .count();
    }
}
