package org.kangyu.gateway.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kangyu.gateway.console.MapView.Area;
import org.kangyu.gateway.console.MapView.Point;
import org.kangyu.gateway.directory.Directory;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.RegionEntry;

/** One walk over all places, to find those of a region. */
final class Survey {

    private static final double WHOLE_GLOBE = 21e6; // metres from anywhere
    private static final int MOST_POINTS = 5_000; // more are a blot to look at and slow to draw
    private static final Set<String> OVER = Set.of("closed", "merged");

    private final Directory directory;
    private final String region;
    private final List<Point> points = new ArrayList<>();
    private final Map<String, Middle> middles = new HashMap<>();

    Survey(Directory directory, String region) {
        this.directory = directory;
        this.region = region;
    }

    MapView map() {
        directory.places().visitNear(0, 0, WHOLE_GLOBE, (facility, metres) -> {
            if (!OVER.contains(facility.status()) && directory.isWithin(facility.regionCode(), region)) {
                add(facility);
            }
            return WHOLE_GLOBE;
        });
        return new MapView(areas(), points.size() > MOST_POINTS ? List.of() : points);
    }

    private void add(FacilityEntry facility) {
        var place = facility.place().orElseThrow(); // or it would not be among the places
        points.add(new Point(
                facility.id(),
                facility.name(),
                facility.facilityClass(),
                facility.status(),
                place.longitude(),
                place.latitude()));
        below(facility.regionCode())
                .ifPresent(child -> middles.computeIfAbsent(child.code(), code -> new Middle())
                        .add(place.longitude(), place.latitude()));
    }

    /** The region directly below the surveyed one on the way down to the given one. */
    private Optional<RegionEntry> below(String code) {
        return directory.path(code).stream()
                .dropWhile(each -> !each.code().equals(region))
                .skip(1)
                .findFirst();
    }

    private List<Area> areas() {
        return directory.openChildren(region).stream()
                .flatMap(child -> Stream.ofNullable(middles.get(child.code())).map(middle -> middle.area(child)))
                .toList();
    }

    /** The mean of places. */
    private static final class Middle {

        private double longitudes;
        private double latitudes;
        private int count;

        void add(double longitude, double latitude) {
            longitudes += longitude;
            latitudes += latitude;
            count++;
        }

        Area area(RegionEntry of) {
            return new Area(of.code(), of.name(), longitudes / count, latitudes / count, count);
        }
    }
}
