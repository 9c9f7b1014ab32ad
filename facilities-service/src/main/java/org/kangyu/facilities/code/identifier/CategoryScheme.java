package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.CodeList;
import org.kangyu.facilities.code.CodeLists;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.text.Text;

/** Categories of facilities: of WS 218, or of our own list. */
@ApplicationScoped
class CategoryScheme implements Scheme {

    private static final Text HEADING =
            Text.of("%s 是大类，机构须用四位代码", "%s is a heading; a facility has a code of four characters");
    private static final Text NOT_THEN = Text.of("%s 在 %s 无效", "%s does not hold on %s");

    private final CodeLists lists;

    CategoryScheme(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "category";
    }

    @Override
    public Verdict check(Question question) {
        var verdict = new Verdict();
        var value = question.value();
        var list = list(value);
        if (list == null) {
            refuse(value, verdict);
        } else {
            list.find(value, question.day())
                    .ifPresentOrElse(
                            code -> verdict.part("category", value, 1, code.name()),
                            () -> verdict.error("not-in-force", NOT_THEN.with(value, question.day()), 1, null));
        }
        return verdict;
    }

    private void refuse(String value, Verdict verdict) {
        var groups = lists.the("ws218-group").codes();
        if (groups.containsKey(value)) {
            verdict.error("heading", HEADING.with(value), 1, null);
            return;
        }
        var known = categories().stream()
                .flatMap(list -> list.codes().keySet().stream())
                .toList();
        var typed = Typed.of(value);
        var capital = known.contains(typed.plain()) ? typed.plain() : null;
        Known.check("value", value, known).ifPresent(found -> {
            var suggestion = capital == null ? found.suggestion() : capital;
            verdict.error(found.code(), found.message(), Difference.position(value, suggestion), suggestion);
        });
    }

    private @Nullable CodeList list(String value) {
        return categories().stream()
                .filter(list -> list.codes().containsKey(value))
                .findFirst()
                .orElse(null);
    }

    private List<CodeList> categories() {
        return List.of(lists.the("ws218"), lists.the("kangyu"));
    }
}
