package org.kangyu.local.demo;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides where the facilities of a kind go. */
record Sites(OrdosRegions regions, Places places, long seed) {

    private static final double PEOPLE = 100_000;

    Stream<Site> of(FacilityKind kind) {
        return regions.all().filter(kind::belongsTo).flatMap(region -> of(kind, region));
    }

    private Stream<Site> of(FacilityKind kind, Region region) {
        var draw = Draw.of(seed, "sites", kind.key(), region.code());
        if (kind.isPerPeople()) {
            var communities = places.communities(region);
            return IntStream.range(
                            0, draw.rounded(kind.rate() * places.county(region).people() / PEOPLE))
                    .mapToObj(number -> new Site(region, draw.oneOf(communities), number));
        }
        return IntStream.range(0, draw.rounded(kind.rate()))
                .mapToObj(number -> new Site(region, stands(kind, region), number));
    }

    private Region stands(FacilityKind kind, Region region) {
        var at = kind.cell("at");
        return at.isEmpty() ? places.seat(region) : regions.get(at);
    }
}
