package org.kangyu.gateway.availability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.gateway.directory.BedKind;
import org.kangyu.gateway.directory.Code;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.FacilityEntry;

/** What a facility must be and have; an empty list asks for nothing. */
record Wanted(
        @Nullable String region,
        @Nullable String bed,
        int free,
        List<String> levels,
        List<String> classes,
        List<String> categories,
        List<String> services,
        List<String> departments) {

    static final String NO_SUCH_BEDS = "no-such-beds";

    /** The kinds whose open beds are asked for. */
    List<String> kinds() {
        return bed == null ? BedKind.added() : List.of(bed);
    }

    /** In the order in which they are named to the asker. */
    List<Condition> conditions(Directory directory) {
        var conditions = new ArrayList<Condition>();
        conditions.add(new Condition("not-operating", FacilityEntry::isOperating));
        conditions.add(new Condition(NO_SUCH_BEDS, facility -> facility.hasBeds(kinds())));
        conditions.add(new Condition(
                "too-few-open-beds", facility -> !facility.hasBeds(kinds()) || facility.openBeds(kinds()) >= free));
        if (region != null) {
            conditions.add(
                    new Condition("outside-region", facility -> directory.isWithin(facility.regionCode(), region)));
        }
        add(conditions, "other-level", levels, (facility, asked) -> asked.equals(String.valueOf(facility.level())));
        add(conditions, "other-class", classes, (facility, asked) -> asked.equals(facility.facilityClass()));
        add(
                conditions,
                "other-category",
                categories,
                (facility, asked) -> facility.category().isAsked(asked));
        add(
                conditions,
                "no-such-service",
                services,
                (facility, asked) -> facility.services().contains(asked));
        add(conditions, "no-such-department", departments, (facility, asked) -> hasDepartment(facility, asked));
        return List.copyOf(conditions);
    }

    /** A subject of the second level is one of the first level too: who has 03.04 has 03. */
    private static boolean hasDepartment(FacilityEntry facility, String asked) {
        return facility.departments().stream().anyMatch(department -> isOf(department, asked));
    }

    private static boolean isOf(Code department, String asked) {
        return department.isAsked(asked)
                || department.code().startsWith(asked + ".")
                || department.toString().startsWith(asked + ".");
    }

    private static void add(List<Condition> conditions, String otherwise, List<String> asked, Match match) {
        if (!asked.isEmpty()) {
            conditions.add(new Condition(
                    otherwise, facility -> asked.stream().anyMatch(one -> match.holds(facility, one))));
        }
    }

    /** Whether a facility is or has the one thing asked. */
    private interface Match {
        boolean holds(FacilityEntry facility, String asked);
    }
}
