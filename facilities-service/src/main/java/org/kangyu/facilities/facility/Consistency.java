package org.kangyu.facilities.facility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold within a facility's document, whatever else is known. */
final class Consistency {

    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");
    private static final Text NOT_CLOSED = Text.of("仅在状态为 closed 时可填", "Only a closed facility has it");
    private static final Text NOT_MERGED = Text.of("仅在状态为 merged 时可填", "Only a merged record has it");
    private static final Text FIRST = Text.of("第一个须与 successorId 相同", "The first of them is successorId");
    private static final Text NOT_SUSPENDED = Text.of("仅在状态为 suspended 时可填", "Only a suspended facility has it");
    private static final Text NO_PART = Text.of("仅在有 parentId 时可填", "Only a part of another facility has it");
    private static final Text NOT_GRADED = Text.of("仅在有 level 或 grade 时可填", "Only with a level or a grade");
    private static final Text ORDER = Text.of("日期 %s 早于 %s", "%s is before %s");
    private static final Text HOURS =
            Text.of("应同时写明 opens 与较晚的 closes；全天开放则都不写", "Give opens and a later closes, or neither if it never closes");

    private final FacilityDocument document;
    private final List<Violation> found = new ArrayList<>();

    private Consistency(FacilityDocument document) {
        this.document = document;
    }

    static List<Violation> check(FacilityDocument document) {
        return new Consistency(document).check();
    }

    private List<Violation> check() {
        checkCodes("/identifiers/%d/value", document.identifiers(), Identifier::value);
        checkCodes("/departments/%d/code", document.departments(), Department::code);
        checkCodes("/services/%d", document.services(), service -> service);
        refuseRepeated("/identifiers/%d", document.identifiers(), Consistency::uniqueScheme);
        refuseRepeated("/departments/%d", document.departments(), Department::coded);
        refuseRepeated("/services/%d", document.services(), service -> service);
        refuseRepeated("/beds/%d/kind", document.beds(), Beds::kind);
        refuseRepeated("/staff/%d/category", document.staff(), Staff::group);
        refuseRepeated("/vehicles/%d/kind", document.vehicles(), Asset::kind);
        refuseRepeated("/equipment/%d/kind", document.equipment(), Asset::kind);
        refuseRepeated("/platforms/%d", document.platforms(), platform -> platform);
        refuseRepeated("/coverageArea/%d/regionCode", document.coverageArea(), ServedRegion::regionCode);
        if (document.position() != null) {
            document.position().check("/position").ifPresent(found::add);
        }
        checkEnd();
        checkDates();
        checkHours();
        refuseUnless(document.parentId() != null, "/partKind", document.partKind(), NO_PART);
        refuseUnless(isGraded(), "/levelDecision", document.levelDecision(), NOT_GRADED);
        return found;
    }

    private <T> void checkCodes(String pointer, List<T> items, Function<T, String> code) {
        for (int i = 0; i < items.size(); i++) {
            CodeText.check(pointer.formatted(i), code.apply(items.get(i))).ifPresent(found::add);
        }
    }

    private <T> void refuseRepeated(String pointer, List<T> items, Function<T, Object> key) {
        var seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            var name = key.apply(items.get(i));
            if (!seen.add(name)) {
                found.add(new Violation(pointer.formatted(i), "repeated", TWICE.with(name)));
            }
        }
    }

    /** There is one own code; other registers may know a facility by several. */
    private static Object uniqueScheme(Identifier identifier) {
        return identifier.scheme().equals(Identifier.OWN) ? Identifier.OWN : identifier;
    }

    private boolean isGraded() {
        return document.level() != null || document.grade() != null;
    }

    private void checkEnd() {
        refuseUnless(document.isClosed(), "/closedOn", document.closedOn(), NOT_CLOSED);
        refuseUnless(document.isClosed(), "/successorId", document.successorId(), NOT_CLOSED);
        refuseUnless(document.isMerged(), "/mergedIntoId", document.mergedIntoId(), NOT_MERGED);
        checkSuccessors(document.successorIds());
        refuseUnless(
                document.status() == Status.SUSPENDED, "/suspendedUntil", document.suspendedUntil(), NOT_SUSPENDED);
        requireOrder("/closedOn", document.openedOn(), document.closedOn());
    }

    private void checkSuccessors(List<UUID> successors) {
        refuseRepeated("/successorIds/%d", successors, id -> id);
        if (!successors.isEmpty() && !successors.getFirst().equals(document.successorId())) {
            found.add(new Violation("/successorIds/0", "not-the-first", FIRST));
        }
    }

    private void checkDates() {
        requireOrder("/suspendedUntil", document.statusSince(), document.suspendedUntil());
        var licence = document.licence();
        if (licence != null) {
            requireOrder("/licence/validUntil", licence.validFrom(), licence.validUntil());
        }
        var decision = document.levelDecision();
        if (decision != null) {
            requireOrder("/levelDecision/validUntil", decision.decidedOn(), decision.validUntil());
        }
        for (int i = 0; i < document.designations().size(); i++) {
            var designation = document.designations().get(i);
            requireOrder("/designations/%d/until".formatted(i), designation.since(), designation.until());
        }
    }

    private void checkHours() {
        for (int i = 0; i < document.openingHours().size(); i++) {
            var hours = document.openingHours().get(i);
            var opens = hours.opens();
            var closes = hours.closes();
            var isWhole = opens == null ? closes == null : closes != null && closes.isAfter(opens);
            if (!isWhole) {
                found.add(new Violation("/openingHours/%d/closes".formatted(i), "hours", HOURS));
            }
            refuseRepeated("/openingHours/%d/days/%%d".formatted(i), hours.days(), day -> day);
        }
    }

    private void requireOrder(String pointer, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            found.add(new Violation(pointer, "order", ORDER.with(to, from)));
        }
    }

    private void refuseUnless(boolean may, String pointer, @Nullable Object value, Text why) {
        if (!may && value != null) {
            found.add(new Violation(pointer, "out-of-place", why));
        }
    }
}
