package org.kangyu.facilities.code;

import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** At which time a list is asked for: on a day, or when an edition came into force. */
record Validity(
        @Parameter(description = "What holds on this day; today unless told") @RestQuery @Nullable
        LocalDate asOf,

        @Parameter(description = "What held when this edition came into force; instead of asOf") @RestQuery @Nullable
        String edition) {

    private static final Text EITHER = Text.of("asOf 与 edition 只能给出一个", "Give either asOf or edition");

    LocalDate dayIn(CodeList list, LocalDate today) {
        if (edition == null) {
            return asOf == null ? today : asOf;
        }
        if (asOf != null) {
            throw ProblemException.invalid(new Violation("edition", "not-both", EITHER));
        }
        var names = list.editions().stream().map(Edition::edition).toList();
        Known.check("edition", edition, names).ifPresent(violation -> {
            throw ProblemException.invalid(violation);
        });
        var from = list.editions().get(names.indexOf(edition)).validFrom();
        return Objects.requireNonNullElse(from, LocalDate.MIN);
    }
}
