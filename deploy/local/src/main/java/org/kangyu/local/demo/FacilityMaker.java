package org.kangyu.local.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the line of one facility from its kind, its site and the facility that it is a sub-unit of. */
record FacilityMaker(OrdosRegions regions, Places places, FacilityNames names, long seed) {

    private static final List<String> CHOICES =
            List.of("ownership", "managementClass", "medicineType", "level", "grade", "adminLevel", "status");
    private static final Set<String> WITHOUT_CAPACITY = Set.of("closed", "planned");

    static FacilityMaker of(OrdosRegions regions, Places places, long seed) {
        return new FacilityMaker(regions, places, FacilityNames.of(regions, seed), seed);
    }

    FacilityRow make(String code, FacilityKind kind, Site site, Optional<FacilityRow> parent) {
        var row = new HashMap<String, String>();
        row.put("code", code);
        row.put("synthetic", String.valueOf(kind.synthetic()));
        row.put("parentCode", parent.map(FacilityRow::code).orElse(""));
        row.put(
                "nameZh",
                names.zh(kind, site, parent.map(found -> found.cell("nameZh")).orElse("")));
        row.put("nameEn", names.en(kind, site));
        row.put("shortName", names.shortName(kind, site));
        describe(row, kind, site);
        locate(row, kind, site, parent);
        return new FacilityRow(row);
    }

    private void describe(Map<String, String> row, FacilityKind kind, Site site) {
        var cells = cells(kind, site);
        CHOICES.forEach(column -> row.put(column, cells.one(kind.cell(column))));
        var category = cells.one(kind.cell("category")).split(":", 2);
        row.put("categoryScheme", category[0]);
        row.put("category", category[1]);
        row.put("openedOn", cells.day(kind.cell("openedOn")));
        row.put("services", cells.some(kind.cell("services")));
        row.put("departments", cells.some(kind.cell("departments")));
        if (!WITHOUT_CAPACITY.contains(row.get("status"))) {
            row.put("beds", cells.beds(kind.cell("beds")));
            row.put("staff", cells.amounts(kind.cell("staff")));
        }
    }

    private Cells cells(FacilityKind kind, Site site) {
        return new Cells(draw("cells", kind, site), kind.isPerPeople() ? 1 : places.size(site.serves()));
    }

    private Draw draw(String purpose, FacilityKind kind, Site site) {
        return Draw.of(seed, purpose, kind.key(), site.serves().code(), site.number());
    }

    private void locate(Map<String, String> row, FacilityKind kind, Site site, Optional<FacilityRow> parent) {
        row.put("regionCode", site.in().code());
        row.put("address", address(site.in()));
        var position = places.position(site.in()).near(30, 350, draw("position", kind, site));
        row.put("longitude", position.longitudeText());
        row.put("latitude", position.latitudeText());
        parent.filter(found -> found.cell("regionCode").equals(site.in().code()))
                .ifPresent(found ->
                        List.of("longitude", "latitude").forEach(column -> row.put(column, found.cell(column))));
    }

    private String address(Region region) {
        return regions.upwards(region).reversed().stream()
                .filter(above -> !above.level().equals("province"))
                .map(Region::place)
                .collect(Collectors.joining());
    }
}
