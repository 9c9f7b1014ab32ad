package org.kangyu.indicators.value;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Period;
import org.kangyu.kit.problem.ProblemException;

/** Which of the units behind a figure a list shows. */
record UnitFilter(
        @Parameter(description = "The period of the figure, such as 2025; the running year unless told")
        @RestQuery
        @Nullable
        String period,

        @Parameter(description = "share, per-unit: only those that meet it, or only those that fail")
        @RestQuery
        @Nullable
        Boolean meets) {

    void refuseMalformed() {
        if (period != null) {
            Period.check("period", period).ifPresent(wrong -> {
                throw ProblemException.invalid(wrong);
            });
        }
    }
}
