package org.kangyu.facilities.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What is wrong with a surface: first with its numbers, then, if these are sound, with its shape (OGC simple features). */
final class SurfaceCheck {

    static final int MOST_POSITIONS = 20_000;

    private static final String AT = "/geometry/coordinates";
    private static final int MOST_TOLD = 20;
    private static final int SHORTEST = 4; // a triangle that ends where it began
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final Text TYPE = Text.of(
            "边界为 MultiPolygon；Polygon 的坐标外再加一层方括号即可",
            "A boundary is a MultiPolygon; a Polygon becomes one by another pair of brackets around its coordinates");
    private static final Text MANY =
            Text.of("共 %d 个点，最多 %d 个；请先简化", "There are %d positions, at most %d are taken; simplify it first");
    private static final Text EMPTY = Text.of("多边形至少有一个环", "A polygon has at least one ring");
    private static final Text SHORT =
            Text.of("环至少有四个点，首尾相同", "A ring has at least four positions, the last is the first again");
    private static final Text OPEN = Text.of("环的最后一点应与第一点相同", "The last position of a ring is the same as the first");
    private static final Text NUMBERS = Text.of("位置为经度和纬度两个数", "A position is two numbers, longitude and latitude");
    private static final Text SWAPPED = Text.of("经度与纬度似乎颠倒了", "Longitude and latitude seem to be swapped");
    private static final Text RANGE =
            Text.of("经度在 -180 到 180 之间，纬度在 -90 到 90 之间", "Longitudes are -180 to 180, latitudes -90 to 90");
    private static final Text INVALID =
            Text.of("边界在 %s,%s 处自相交或重叠：%s", "The boundary crosses or overlaps itself at %s,%s: %s");

    private final Surface surface;
    private final List<Violation> found = new ArrayList<>();

    private SurfaceCheck(Surface surface) {
        this.surface = surface;
    }

    static List<Violation> of(Surface surface) {
        var check = new SurfaceCheck(surface);
        check.numbers();
        if (check.found.isEmpty()) {
            check.shape().ifPresent(check.found::add);
        }
        return check.found.stream().limit(MOST_TOLD).toList();
    }

    private void numbers() {
        if (!surface.type().equals("MultiPolygon")) {
            found.add(new Violation("/geometry/type", "unknown-type", TYPE, "MultiPolygon"));
        }
        var positions = surface.coordinates().stream()
                .flatMap(List::stream)
                .mapToLong(List::size)
                .sum();
        if (positions > MOST_POSITIONS) {
            found.add(new Violation(AT, "too-many", MANY.with(positions, MOST_POSITIONS)));
            return;
        }
        for (int i = 0; i < surface.coordinates().size(); i++) {
            var polygon = surface.coordinates().get(i);
            if (polygon.isEmpty()) {
                found.add(new Violation("%s/%d".formatted(AT, i), "no-ring", EMPTY));
            }
            for (int j = 0; j < polygon.size(); j++) {
                ring("%s/%d/%d".formatted(AT, i, j), polygon.get(j));
            }
        }
    }

    private void ring(String pointer, List<List<Double>> ring) {
        if (ring.size() < SHORTEST) {
            found.add(new Violation(pointer, "too-short", SHORT));
            return;
        }
        for (int k = 0; k < ring.size(); k++) {
            position(pointer + "/" + k, ring.get(k)).ifPresent(found::add);
        }
        if (!ring.getFirst().equals(ring.getLast())) {
            var first = ring.getFirst().toString();
            found.add(new Violation(pointer + "/" + (ring.size() - 1), "not-closed", OPEN, first));
        }
    }

    private static Optional<Violation> position(String pointer, List<Double> position) {
        if (position.size() != 2) {
            return Optional.of(new Violation(pointer, "not-two-numbers", NUMBERS));
        }
        var place = new Place(position.get(0), position.get(1));
        if (place.swapped().isInChina()) {
            var turned = List.of(place.latitude(), place.longitude()).toString();
            return Optional.of(new Violation(pointer, "swapped-coordinates", SWAPPED, turned));
        }
        return Math.abs(place.longitude()) <= 180 && Math.abs(place.latitude()) <= 90
                ? Optional.empty()
                : Optional.of(new Violation(pointer, "out-of-range", RANGE));
    }

    private Optional<Violation> shape() {
        return Optional.ofNullable(new IsValidOp(geometry()).getValidationError())
                .map(this::violation);
    }

    private Violation violation(TopologyValidationError error) {
        var at = error.getCoordinate();
        return new Violation(nearest(at), "invalid-surface", INVALID.with(at.x, at.y, error.getMessage()));
    }

    /** The position nearest to where it is wrong, as that may lie between two. */
    private String nearest(Coordinate at) {
        var best = AT;
        var least = Double.MAX_VALUE;
        for (int i = 0; i < surface.coordinates().size(); i++) {
            for (int j = 0; j < surface.coordinates().get(i).size(); j++) {
                var ring = surface.coordinates().get(i).get(j);
                for (int k = 0; k < ring.size(); k++) {
                    var distance = at.distance(coordinate(ring.get(k)));
                    if (distance < least) {
                        least = distance;
                        best = "%s/%d/%d/%d".formatted(AT, i, j, k);
                    }
                }
            }
        }
        return best;
    }

    private MultiPolygon geometry() {
        return FACTORY.createMultiPolygon(
                surface.coordinates().stream().map(SurfaceCheck::polygon).toArray(Polygon[]::new));
    }

    private static Polygon polygon(List<List<List<Double>>> rings) {
        var made = rings.stream()
                .map(ring -> FACTORY.createLinearRing(
                        ring.stream().map(SurfaceCheck::coordinate).toArray(Coordinate[]::new)))
                .toList();
        return FACTORY.createPolygon(
                made.getFirst(), made.subList(1, made.size()).toArray(LinearRing[]::new));
    }

    private static Coordinate coordinate(List<Double> position) {
        return new Coordinate(position.get(0), position.get(1));
    }
}
