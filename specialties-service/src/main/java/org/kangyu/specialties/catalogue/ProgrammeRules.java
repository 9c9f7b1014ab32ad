package org.kangyu.specialties.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.kangyu.kit.code.CodeText;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What must hold within a programme's document. */
final class ProgrammeRules {

    private static final Text TWICE = Text.of("%s 重复", "%s is there twice");

    private ProgrammeRules() {}

    static List<Violation> check(ProgrammeDocument sent) {
        var found = new ArrayList<Violation>();
        CodeText.check("/code", sent.code()).ifPresent(found::add);
        if (sent.ladder() != null) {
            CodeText.check("/ladder/code", sent.ladder().code()).ifPresent(found::add);
        }
        refuseRepeated("/levels/%d", sent.levels().stream().map(Level::text).toList(), found);
        refuseRepeated(
                "/holders/%d", sent.holders().stream().map(HolderKind::text).toList(), found);
        return found;
    }

    private static void refuseRepeated(String pointer, List<String> items, List<Violation> found) {
        var seen = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(items.get(i))) {
                found.add(new Violation(pointer.formatted(i), "repeated", TWICE.with(items.get(i))));
            }
        }
    }
}
