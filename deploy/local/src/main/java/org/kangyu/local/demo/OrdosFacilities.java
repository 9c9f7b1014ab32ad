package org.kangyu.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The 1,200 facilities of the demo: the named ones, then the invented ones. The same seed gives the same rows. */
final class OrdosFacilities {

    static final int COUNT = 1_200;

    private final OrdosRegions regions;
    private final Sites sites;
    private final FacilityMaker maker;
    private final List<FacilityRow> rows = new ArrayList<>();
    private final Map<String, FacilityRow> slots = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private OrdosFacilities(OrdosRegions regions, long seed) {
        var places = Places.of(regions, seed);
        this.regions = regions;
        this.sites = new Sites(regions, places, seed);
        this.maker = FacilityMaker.of(regions, places, seed);
    }

    static List<FacilityRow> rows(OrdosRegions regions, long seed) {
        var facilities = new OrdosFacilities(regions, seed);
        Stream.concat(FacilityKind.allNamed().stream(), FacilityKind.allSynthetic().stream())
                .forEach(facilities::add);
        return new VillageClinics(regions, seed).thinned(facilities.rows, COUNT);
    }

    private void add(FacilityKind kind) {
        sites.of(kind).filter(site -> isFree(kind, site)).forEach(site -> {
            var parent = parent(kind, site);
            if (parent.isPresent() || kind.under().isEmpty()) {
                add(kind, site, maker.make(code(kind), kind, site, parent));
            }
        });
    }

    private void add(FacilityKind kind, Site site, FacilityRow row) {
        rows.add(row);
        if (!kind.slot().isEmpty()) {
            slots.put(slot(kind.slot(), site.serves()), row);
        }
    }

    private boolean isFree(FacilityKind kind, Site site) {
        return !slots.containsKey(slot(kind.slot(), site.serves()));
    }

    // A real facility gets no invented sub-unit, a closed one none at all.
    private Optional<FacilityRow> parent(FacilityKind kind, Site site) {
        return regions.upwards(site.serves()).stream()
                .map(region -> Optional.ofNullable(slots.get(slot(kind.under(), region))))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(FacilityRow::isSynthetic)
                .filter(FacilityRow::isOperating);
    }

    private String code(FacilityKind kind) {
        var prefix = kind.cell("code");
        return "%s-%04d".formatted(prefix, numbers.merge(prefix, 1, Integer::sum));
    }

    private static String slot(String slot, Region region) {
        return slot + "@" + region.code();
    }
}
