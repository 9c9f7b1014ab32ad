package org.kangyu.indicators.expression;

import java.util.Collection;
import java.util.List;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Refuses names of CEL's own, such as those of its types, where only figures have names. */
final class NameCheck {

    private static final Text NO_FIGURE = Text.of("%s 不是指标", "%s is no indicator");

    private NameCheck() {}

    static List<Violation> of(String pointer, Collection<String> names, Collection<String> figures) {
        return names.stream()
                .filter(name -> !figures.contains(name))
                .map(name -> new Violation(pointer, "unknown-name", NO_FIGURE.with(name)))
                .toList();
    }
}
