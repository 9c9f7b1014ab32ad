package org.kangyu.facilities.code.identifier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** Checks many codes at once, with one look at the register of divisions for all of them. */
@ApplicationScoped
class Validation {

    private final Schemes schemes;
    private final DivisionRegister register;

    Validation(Schemes schemes, DivisionRegister register) {
        this.schemes = schemes;
        this.register = register;
    }

    ValidationView check(ValidationRequest request, Locale language) {
        requireSchemes(request.items());
        var divisions = register.find(divisions(request.items()));
        return new ValidationView(request.items().stream()
                .map(item -> ValidationView.Item.of(item, check(item, divisions), language))
                .toList());
    }

    private Verdict check(ValidationRequest.Item item, Map<String, KnownDivision> divisions) {
        var day = item.asOf() == null ? schemes.today() : item.asOf();
        return schemes.get(item.scheme()).check(new Question(item.value(), day, item.uscc(), divisions));
    }

    private Set<String> divisions(List<ValidationRequest.Item> items) {
        var divisions = new HashSet<String>();
        items.forEach(item -> divisions.addAll(schemes.get(item.scheme()).divisions(item.value())));
        return divisions;
    }

    private void requireSchemes(List<ValidationRequest.Item> items) {
        var found = new ArrayList<Violation>();
        for (int i = 0; i < items.size(); i++) {
            Known.check(
                            "/items/%d/scheme".formatted(i),
                            items.get(i).scheme(),
                            schemes.all().keySet())
                    .ifPresent(found::add);
        }
        Violations.refuse(found);
    }
}
