package org.kangyu.facilities.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.dated.Conditions;

/** Which mergers and splits a list shows. */
record ReorganisationFilter(
        @Parameter(description = "Those of which it is one of the facilities before or after") @RestQuery
        List<UUID> facility,

        @Parameter(description = "Those on this day or later") @RestQuery @Nullable
        LocalDate since) {
    Conditions conditions() {
        var conditions = new Conditions();
        if (!facility.isEmpty()) {
            conditions
                    .and("(jsonb_exists_any(t.document -> 'from', :ids) or jsonb_exists_any(t.result -> 'into', :ids))")
                    .with("ids", facility.stream().map(UUID::toString).toArray(String[]::new));
        }
        return since == null ? conditions : conditions.and("t.document ->> 'on' >= :since", "since", since.toString());
    }
}
