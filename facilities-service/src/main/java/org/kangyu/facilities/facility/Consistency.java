package org.kangyu.facilities.facility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold within a facility's document, whatever else is known. */
final class Consistency {

    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");
    private static final Text NOT_CLOSED = Text.of("仅在状态为 closed 时可填", "Only a closed facility has it");
    private static final Text ORDER = Text.of("关闭日期早于开业日期 %s", "It closes before it opens, on %s");

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
        checkCodes("/departments/%d/code", document.departments(), Coded::code);
        checkCodes("/services/%d", document.services(), service -> service);
        refuseRepeated("/identifiers/%d", document.identifiers(), Consistency::uniqueScheme);
        refuseRepeated("/departments/%d", document.departments(), department -> department);
        refuseRepeated("/services/%d", document.services(), service -> service);
        refuseRepeated("/beds/%d/kind", document.beds(), Beds::kind);
        refuseRepeated("/staff/%d/category", document.staff(), Staff::category);
        if (document.position() != null) {
            document.position().check("/position").ifPresent(found::add);
        }
        checkEnd();
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

    private void checkEnd() {
        if (!document.isClosed()) {
            refuseUnclosed("/closedOn", document.closedOn());
            refuseUnclosed("/successorId", document.successorId());
        }
        var opened = document.openedOn();
        var closed = document.closedOn();
        if (opened != null && closed != null && closed.isBefore(opened)) {
            found.add(new Violation("/closedOn", "order", ORDER.with(opened)));
        }
    }

    private void refuseUnclosed(String pointer, @Nullable Object value) {
        if (value != null) {
            found.add(new Violation(pointer, "not-closed", NOT_CLOSED));
        }
    }
}
