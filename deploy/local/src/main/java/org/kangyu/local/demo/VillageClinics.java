package org.kangyu.local.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Leaves so many villages without a clinic that the number of facilities is right; some share their neighbour's. */
record VillageClinics(OrdosRegions regions, long seed) {

    List<FacilityRow> thinned(List<FacilityRow> rows, int size) {
        var leaving = leaving(rows, rows.size() - size);
        var staying = rows.stream().filter(Predicate.not(leaving::contains)).toList();
        var without = leaving.stream().map(row -> row.cell("regionCode")).collect(Collectors.toSet());
        return staying.stream()
                .map(row -> isJoint(row, without) ? joint(row) : row)
                .toList();
    }

    private Set<FacilityRow> leaving(List<FacilityRow> rows, int count) {
        var parents = rows.stream().map(row -> row.cell("parentCode")).collect(Collectors.toSet());
        return rows.stream()
                .filter(VillageClinics::isClinic)
                .filter(row -> !parents.contains(row.code()))
                .sorted(Comparator.comparing(
                        row -> Draw.of(seed, "leaves", row.cell("regionCode")).between(0.0, 1.0)))
                .limit(count)
                .collect(Collectors.toSet());
    }

    private boolean isJoint(FacilityRow row, Set<String> without) {
        return isClinic(row)
                && row.isOperating()
                && without.contains(next(row.cell("regionCode")))
                && Draw.of(seed, "joint", row.cell("regionCode")).chance(0.6);
    }

    private String next(String village) {
        var siblings = regions.children(regions.get(regions.get(village).parentCode()));
        var following = siblings.indexOf(regions.get(village)) + 1;
        return following < siblings.size() ? siblings.get(following).code() : "";
    }

    private static FacilityRow joint(FacilityRow row) {
        return row.with("services", row.cell("services") + ";joint-clinic");
    }

    private static boolean isClinic(FacilityRow row) {
        return row.cell("category").equals("D600");
    }
}
