package org.kangyu.facilities.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.Codes;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.dated.Edit;
import org.kangyu.kit.dated.Editor;
import org.kangyu.kit.dated.ValidFrom;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold of a relation's document beyond its shape, and who may change it. */
@ApplicationScoped
class RelationRules {

    private static final Text FIXED = Text.of("登记后不可更改", "It cannot be changed after registration");
    private static final Text NOBODY = Text.of("此日没有该成员", "There is no such member on that day");
    private static final Text BEGINS = Text.of("须晚于生效日期 %s", "It must be after the relation begins, on %s");

    private static final Text CHANGED =
            Text.of("机构关系 %s 自 %s 起已有变更，不能在 %s 一并调整", "Relation %s has changed on %s and cannot go along on %s");

    private final Codes codes;
    private final Territory territory;
    private final RelationTypes types;
    private final MemberRules members;
    private final Exclusivity exclusivity;

    RelationRules(Codes codes, Territory territory, RelationTypes types, MemberRules members, Exclusivity exclusivity) {
        this.codes = codes;
        this.territory = territory;
        this.types = types;
        this.members = members;
        this.exclusivity = exclusivity;
    }

    void requireRight(Editor editor, String regionCode) {
        territory.require(editor, regionCode);
    }

    /** Everything that is wrong with a document that an edit brings; {@code current} is what it replaces. */
    List<Violation> check(RelationDocument sent, @Nullable Relation current, Edit edit) {
        var found = new ArrayList<>(Consistency.check(sent));
        ValidFrom.check("validFrom", edit, current == null ? null : current.validFrom())
                .ifPresent(found::add);
        checkCodes(sent, edit, found);
        var before = current == null ? null : current.document();
        if (before == null || !sent.regionCode().equals(before.regionCode())) {
            territory.check("/regionCode", sent.regionCode()).ifPresent(found::add);
        }
        if (before != null && !sent.type().equals(before.type())) {
            found.add(new Violation("/type", "fixed", FIXED, before.type()));
            return found;
        }
        checkType(sent.type()).ifPresent(found::add);
        types.find(sent.type()).ifPresent(type -> {
            found.addAll(Composition.check(sent, type, edit.validFrom()));
            found.addAll(members.check(sent, before, type, edit.validFrom()));
            if (type.exclusive()) {
                found.addAll(exclusivity.check(sent, current == null ? null : current.id()));
            }
        });
        return found;
    }

    /** The same for a document of which one member was sent: what is wrong with that one is told as it was sent. */
    List<Violation> checkMember(int at, RelationDocument changed, Relation current, Edit edit) {
        var member = "/members/%d".formatted(at);
        return check(changed, current, edit).stream()
                .map(violation -> isWithin(member, violation.pointer()) ? below(member, violation) : violation)
                .toList();
    }

    private static boolean isWithin(String outer, String pointer) {
        return pointer.equals(outer) || pointer.startsWith(outer + "/");
    }

    private static Violation below(String pointer, Violation violation) {
        return new Violation(
                violation.pointer().substring(pointer.length()),
                violation.code(),
                violation.message(),
                violation.suggestion());
    }

    /** Everything that is wrong with dissolving the relation. */
    List<Violation> checkDissolution(Relation relation, Edit edit) {
        var found = new ArrayList<Violation>();
        ValidFrom.check("/on", edit, relation.validFrom()).ifPresent(found::add);
        var since = relation.document().since();
        if (!edit.validFrom().isAfter(since)) {
            found.add(new Violation("/on", "order", BEGINS.with(since)));
        }
        return found;
    }

    /** Everything that is wrong with a member's leaving. */
    List<Violation> checkDeparture(Relation relation, Departure departure, Edit edit) {
        var found = new ArrayList<Violation>();
        ValidFrom.check("/on", edit, relation.validFrom()).ifPresent(found::add);
        if (relation.document().members().stream().noneMatch(departure::isOf)) {
            found.add(new Violation("", "not-a-member", NOBODY));
        }
        return found;
    }

    /** Refuses to take a relation along on a day before its last change, which would stay as it was. */
    void requireUnchangedSince(Relation relation, Edit edit) {
        if (relation.validFrom().isAfter(edit.validFrom())) {
            throw new ProblemException(
                    ProblemType.CONFLICT, CHANGED.with(relation.id(), relation.validFrom(), edit.validFrom()));
        }
    }

    /** Refuses a relation that another one excludes. */
    void requireExclusive(RelationDocument changed, Relation current) {
        types.find(changed.type())
                .filter(RelationType::exclusive)
                .ifPresent(type -> exclusivity.check(changed, current.id()).forEach(found -> {
                    throw new ProblemException(ProblemType.CONFLICT, found.message());
                }));
    }

    private Optional<Violation> checkType(String type) {
        return Known.check("/type", type, types.codes());
    }

    private void checkCodes(RelationDocument sent, Edit edit, List<Violation> found) {
        codes.check("subject", "/specialty", sent.specialty(), edit.validFrom()).ifPresent(found::add);
        for (int i = 0; i < sent.unifiedAreas().size(); i++) {
            codes.check(
                            "unified-area",
                            "/unifiedAreas/%d".formatted(i),
                            sent.unifiedAreas().get(i))
                    .ifPresent(found::add);
        }
        for (int i = 0; i < sent.members().size(); i++) {
            var onSite = sent.members().get(i).onSite();
            for (int j = 0; j < onSite.size(); j++) {
                var pointer = "/members/%d/onSite/%d/category".formatted(i, j);
                codes.check("staff-category", pointer, onSite.get(j).category()).ifPresent(found::add);
            }
        }
    }
}
