package org.kangyu.gateway.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
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

    /** The kinds whose open beds are asked for. */
    List<String> kinds() {
        return bed == null ? BedKind.added() : List.of(bed);
    }

    /** Whether it is what was asked for and has such beds at all, whatever it can take. */
    boolean isMet(FacilityEntry facility, Directory directory) {
        return facility.hasBeds(kinds())
                && (region == null || directory.isWithin(facility.regionCode(), region))
                && isAny(levels, asked -> asked.equals(String.valueOf(facility.level())))
                && isAny(classes, asked -> asked.equals(facility.facilityClass()))
                && isAny(categories, facility.category()::isAsked)
                && isAny(services, facility.services()::contains)
                && isAny(departments, asked -> hasDepartment(facility, asked));
    }

    /** Why it can take nobody though it is what was asked for. */
    List<String> because(FacilityEntry facility) {
        var because = new ArrayList<String>();
        if (!facility.isOperating()) {
            because.add("not-operating");
        }
        if (facility.openBeds(kinds()) < free) {
            because.add("too-few-open-beds");
        }
        return List.copyOf(because);
    }

    private static boolean isAny(List<String> asked, Predicate<String> holds) {
        return asked.isEmpty() || asked.stream().anyMatch(holds);
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
}
