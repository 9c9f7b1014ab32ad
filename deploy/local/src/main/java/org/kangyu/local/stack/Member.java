package org.kangyu.local.stack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service of the stack: its module, its port counted from the gateway's, its database if it has one, and the
 * environment variables that tell it the origins of other services.
 */
record Member(String module, int portOffset, @Nullable String database, Map<String, String> origins) {

    static final Member FACILITIES = new Member("facilities-service", 1, "facilities", Map.of());
    static final Member SPECIALTIES = new Member("specialties-service", 2, "specialties", Map.of());
    static final Member INDICATORS = new Member("indicators-service", 3, "indicators", Map.of());
    static final Member GATEWAY = new Member(
            "gateway",
            0,
            null,
            Map.of(
                    "FACILITIES_ORIGINS", FACILITIES.module(),
                    "SPECIALTIES_ORIGINS", SPECIALTIES.module(),
                    "INDICATORS_ORIGINS", INDICATORS.module()));

    /** In the order they start. */
    static final List<Member> ALL = List.of(FACILITIES, SPECIALTIES, INDICATORS, GATEWAY);

    static Member named(String module) {
        return ALL.stream()
                .filter(member -> member.module().equals(module))
                .findFirst()
                .orElseThrow();
    }
}
