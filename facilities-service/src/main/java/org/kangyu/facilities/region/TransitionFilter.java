package org.kangyu.facilities.region;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.problem.Violations;

/** Which transitions a list shows. */
record TransitionFilter(
        @Parameter(description = "Those of which it is one of the regions before or after") @RestQuery
        List<String> code,

        @Parameter(description = "Those on this day or later") @RestQuery @Nullable
        LocalDate since) {
    TransitionFilter {
        code = code.stream().map(RegionCode::full).toList();
    }

    Conditions conditions() {
        Violations.refuse(code.stream()
                .flatMap(each -> RegionCode.check("code", each).stream())
                .toList());
        var conditions = new Conditions();
        if (!code.isEmpty()) {
            conditions
                    .and(
                            "(jsonb_exists_any(t.document -> 'from', :codes) or jsonb_exists_any(t.document -> 'into', :codes))")
                    .with("codes", code.toArray(String[]::new));
        }
        return since == null ? conditions : conditions.and("t.document ->> 'on' >= :since", "since", since.toString());
    }
}
