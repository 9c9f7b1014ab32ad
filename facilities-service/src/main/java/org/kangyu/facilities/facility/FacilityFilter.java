package org.kangyu.facilities.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.code.ClassSets;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;
import org.kangyu.kit.json.TolerantJson;

/** Which facilities a list shows: values of one field are alternatives, fields narrow each other. */
record FacilityFilter(
        @Parameter(description = "Code of the category, such as A100 or tcm-hall") @RestQuery
        List<String> category,

        @Parameter(description = "Class of the category, such as hospital or primary-care") @RestQuery("class")
        List<String> facilityClass,

        @Parameter(description = "Named set of /codes/class-sets, such as primary-care-institution") @RestQuery
        List<String> classSet,

        @RestQuery List<Integer> level,

        @Parameter(description = "In these regions and all below them on the day asked for") @RestQuery
        List<String> region,

        @Parameter(
                description =
                        "planned, operating, suspended, closed or merged; unless told or an identifier is asked for, "
                                + "all but merged")
        @RestQuery
        List<String> status,

        @Parameter(description = "Part of any of the names or of the own code") @RestQuery @Nullable
        String q,

        @Parameter(description = "An identifier as scheme|value, such as uscc|12150600460720009A") @RestQuery
        List<String> identifier,

        @Parameter(description = "Id of the facility of which they are a part") @RestQuery
        List<UUID> parent) {
    FacilityFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    Conditions conditions(LocalDate day) {
        var conditions = new Conditions()
                .andAny("d.category_code in (:category)", "category", category)
                .andAny("d.level in (:level)", "level", level)
                .andAny("d.status in (:status)", "status", status)
                .andAny("d.parent_id in (:parent)", "parent", parent)
                .andAny("""
                    (d.category_scheme, d.category_code) in
                        (select scheme, code from category where class in (:classes))""", "classes", facilityClass)
                .andAny(ClassSets.MEMBERSHIP, "classSets", classSet);
        if (status.isEmpty() && identifier.isEmpty()) {
            conditions.and("d.status <> 'merged'"); // it was never a facility of its own
        }
        if (!region.isEmpty()) {
            conditions
                    .and(Territory.BELOW.formatted("d.region_code"), "regions", region)
                    .with("day", day);
        }
        if (q != null) {
            conditions.and("position(:q in d.search_text) > 0", "q", q.toLowerCase(Locale.ROOT));
        }
        if (!identifier.isEmpty()) {
            conditions.and(identified(conditions));
        }
        return conditions;
    }

    /** One containment for each identifier, so that each can use the index. */
    private String identified(Conditions conditions) {
        var alternatives = new StringJoiner(" or ", "(", ")");
        for (int i = 0; i < identifier.size(); i++) {
            alternatives.add("d.document -> 'identifiers' @> cast(:identifier%d as jsonb)".formatted(i));
            conditions.with("identifier" + i, json(identifier.get(i)));
        }
        return alternatives.toString();
    }

    private static String json(String identifier) {
        int bar = identifier.indexOf('|');
        var wanted = TolerantJson.MAPPER.createArrayNode();
        wanted.addObject().put("scheme", identifier.substring(0, bar)).put("value", identifier.substring(bar + 1));
        return wanted.toString();
    }
}
