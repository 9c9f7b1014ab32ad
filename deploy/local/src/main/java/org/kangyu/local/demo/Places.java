package org.kangyu.local.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where the regions lie and how large they are: seats as on the map, everything else scattered around them. */
record Places(OrdosRegions regions, Map<String, County> counties, long seed) {

    private static final String PREFECTURE_SEAT = "150603000000";
    private static final double PEOPLE_OF_A_USUAL_COUNTY = 240_000;
    private static final double VILLAGES_OF_A_USUAL_TOWNSHIP = 11;

    static Places of(OrdosRegions regions, long seed) {
        return new Places(regions, County.byCode(), seed);
    }

    Position position(Region region) {
        var draw = Draw.of(seed, "position", region.code());
        return switch (region.level()) {
            case "county" -> county(region).seat();
            case "township" -> township(region, draw);
            case "village" -> village(region, draw);
            default -> county(regions.get(PREFECTURE_SEAT)).seat();
        };
    }

    private Position township(Region region, Draw draw) {
        var county = county(region);
        if (region.code().equals(county.seatTownship())) {
            return county.seat();
        }
        return switch (region.kind()) {
            case "sub-district" -> county.seat().near(500, 3_000, draw);
            case "development-zone" -> county.middle().near(3_000, 15_000, draw);
            default -> county.middle().near(8_000, 36_000, draw);
        };
    }

    private Position village(Region region, Draw draw) {
        var township = position(regions.get(region.parentCode()));
        return region.kind().equals("community") ? township.near(200, 1_500, draw) : township.near(1_000, 8_000, draw);
    }

    County county(Region region) {
        var code = regions.enclosing(region, "county").orElseThrow().code();
        return Objects.requireNonNull(counties.get(code), code);
    }

    /** Where a county's own facilities stand: in the township of its seat. */
    Region seat(Region region) {
        return region.level().equals("county") ? regions.get(county(region).seatTownship()) : region;
    }

    /** How the region compares with a usual one of its level; beds and staff go by it. */
    double size(Region region) {
        return switch (region.level()) {
            case "county" -> Math.clamp(county(region).people() / PEOPLE_OF_A_USUAL_COUNTY, 0.4, 2.2);
            case "township" -> Math.clamp(regions.children(region).size() / VILLAGES_OF_A_USUAL_TOWNSHIP, 0.5, 2);
            default -> 1;
        };
    }

    List<Region> communities(Region county) {
        return regions.children(county).stream()
                .map(regions::children)
                .flatMap(List::stream)
                .filter(region -> region.kind().equals("community"))
                .toList();
    }
}
