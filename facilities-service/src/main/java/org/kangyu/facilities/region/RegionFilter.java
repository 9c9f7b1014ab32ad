package org.kangyu.facilities.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.code.Known;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.problem.Violations;

/** Which regions a list shows: values of one field are alternatives, fields narrow each other. */
record RegionFilter(
        @RestQuery List<String> level,

        @Parameter(description = "Code of the list region-kind") @RestQuery
        List<String> kind,

        @Parameter(description = "Directly below these") @RestQuery
        List<String> parent,

        @Parameter(description = "These and all below them on the day asked for; a closed one is below none") @RestQuery
        List<String> region,

        @Parameter(description = "Part of a name or of the code") @RestQuery @Nullable
        String q,

        @Parameter(description = "open or closed on the day asked for; both unless told") @RestQuery @Nullable
        String status) {

    private static final List<String> STATUSES = List.of("open", "closed");

    RegionFilter {
        parent = parent.stream().map(RegionCode::full).toList();
        region = region.stream().map(RegionCode::full).toList();
    }

    Conditions conditions(LocalDate day) {
        refuseUnknown();
        var conditions = new Conditions()
                .andAny("d.level in (:level)", "level", level)
                .andAny("d.kind in (:kind)", "kind", kind)
                .andAny("d.parent_code in (:parent)", "parent", parent);
        if (!region.isEmpty()) {
            conditions
                    .and(Territory.BELOW.formatted("d.code"), "regions", region)
                    .with("day", day);
        }
        if (q != null) {
            conditions.and("position(:q in d.search_text) > 0", "q", q.toLowerCase(Locale.ROOT));
        }
        if (status != null) {
            conditions.and("coalesce(d.closed_on > :on, true) = " + status.equals("open"), "on", day.toString());
        }
        return conditions;
    }

    private void refuseUnknown() {
        Violations.refuse(Stream.of(
                        level.stream().flatMap(code -> Known.check("level", code, Level.TEXTS).stream()),
                        parent.stream().flatMap(code -> RegionCode.check("parent", code).stream()),
                        region.stream().flatMap(code -> RegionCode.check("region", code).stream()),
                        Known.check("status", status, STATUSES).stream())
                .<Violation>flatMap(found -> found)
                .toList());
    }
}
