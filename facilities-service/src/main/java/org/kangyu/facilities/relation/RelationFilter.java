package org.kangyu.facilities.relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.kangyu.facilities.region.Territory;
import org.kangyu.kit.code.RegionCode;
import org.kangyu.kit.dated.Conditions;

/** Which relations a list shows: values of one field are alternatives, fields narrow each other. */
record RelationFilter(
        @Parameter(description = "Code of the list relation-type") @RestQuery
        List<String> type,

        @Parameter(
                description =
                        "Id of a facility that is a member on the day asked for, by its own dates; status tells of the relation's")
        @RestQuery
        List<UUID> facility,

        @Parameter(description = "Likewise, in a role that leads, such as lead or supporter") @RestQuery
        List<UUID> lead,

        @Parameter(description = "Role of the facility or, without one, of anybody: a code of the list relation-role")
        @RestQuery
        List<String> role,

        @Parameter(description = "Belonging to these regions and all below them on the day asked for") @RestQuery
        List<String> region,

        @Parameter(description = "Approved subject of alliances, such as 03.04") @RestQuery
        List<String> specialty,

        @Parameter(
                description =
                        "On the day asked for: planned, active, expired (its agreement has ended) or dissolved; all unless told")
        @RestQuery
        List<String> status,

        @Parameter(description = "Part of the name, the number of the agreement or the name of an external party")
        @RestQuery
        @Nullable
        String q) {

    /** The member {@code m} takes part on {@code :on}. */
    static final String TAKES_PART = """
            (m ->> 'since' is null or m ->> 'since' <= :on) and (m ->> 'until' is null or m ->> 'until' > :on)""";

    RelationFilter {
        region = region.stream().map(RegionCode::full).toList();
    }

    Conditions conditions(LocalDate day, List<String> leadingRoles) {
        var conditions = new Conditions()
                .andAny("d.type in (:type)", "type", type)
                .andAny("d.document ->> 'specialty' in (:specialty)", "specialty", specialty);
        if (!facility.isEmpty() || !role.isEmpty()) {
            addMember(conditions, "facility", facility, "role", role);
            conditions.with("on", day.toString());
        }
        if (!lead.isEmpty()) {
            addMember(conditions, "lead", lead, "leading", leadingRoles);
            conditions.with("on", day.toString());
        }
        if (!region.isEmpty()) {
            conditions
                    .and(Territory.BELOW.formatted("d.region_code"), "regions", region)
                    .with("day", day);
        }
        if (!status.isEmpty()) {
            var any = status.stream().map(RelationStatus::condition).collect(Collectors.joining(" or ", "(", ")"));
            conditions.and(any, "on", day.toString());
        }
        if (q != null) {
            conditions.and("position(:q in d.search_text) > 0", "q", q.toLowerCase(Locale.ROOT));
        }
        return conditions;
    }

    private static void addMember(
            Conditions conditions, String name, List<UUID> facilities, String roleName, List<String> roles) {
        var member = new StringJoiner(
                " and ", "exists (select from jsonb_array_elements(d.document -> 'members') m where ", ")");
        member.add(TAKES_PART);
        if (!facilities.isEmpty()) {
            member.add("m ->> 'facilityId' in (:%s)".formatted(name));
            conditions.with(name, facilities.stream().map(UUID::toString).toList());
            conditions.and(indexed(conditions, name, facilities));
        }
        if (!roles.isEmpty()) {
            member.add("m ->> 'role' in (:%s)".formatted(roleName));
            conditions.with(roleName, roles);
        }
        conditions.and(member.toString());
    }

    /** The same for the index, which knows who ever was a member: one containment for each. */
    private static String indexed(Conditions conditions, String name, List<UUID> facilities) {
        var alternatives = new StringJoiner(" or ", "(", ")");
        for (int i = 0; i < facilities.size(); i++) {
            alternatives.add("d.document -> 'members' @> cast(:%s%d as jsonb)".formatted(name, i));
            conditions.with(name + i, "[{\"facilityId\": \"%s\"}]".formatted(facilities.get(i)));
        }
        return alternatives.toString();
    }
}
