package org.kangyu.facilities.facility;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kangyu.kit.geodesy.Place;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** A box on the map by its south-west and north-east corners, written as west,south,east,north. */
record Extent(Place southWest, Place northEast) {

    private static final String DEGREES = "(-?[0-9]{1,3}(?:\\.[0-9]{1,15})?)";
    private static final Pattern FORM = Pattern.compile(String.join(",", DEGREES, DEGREES, DEGREES, DEGREES));
    private static final String EXAMPLE = "109.7,39.5,110.1,39.9";
    private static final Text MALFORMED =
            Text.of("应为“西,南,东,北”，例如 " + EXAMPLE, "west,south,east,north is expected, such as " + EXAMPLE);
    private static final Text SWAPPED = Text.of("经度与纬度似乎颠倒了", "Longitude and latitude seem to be swapped");
    private static final Text ORDER = Text.of("西界应小于东界，南界应小于北界", "West is less than east, and south less than north");
    private static final Text RANGE =
            Text.of("经度在 -180 到 180 之间，纬度在 -90 到 90 之间", "Longitudes are -180 to 180, latitudes -90 to 90");

    static Optional<Extent> parse(String text) {
        var degrees = FORM.matcher(text);
        return degrees.matches()
                ? Optional.of(new Extent(
                        new Place(Double.parseDouble(degrees.group(1)), Double.parseDouble(degrees.group(2))),
                        new Place(Double.parseDouble(degrees.group(3)), Double.parseDouble(degrees.group(4)))))
                : Optional.empty();
    }

    /** The box around a place that has all within so many metres, and somewhat more. */
    static Extent around(Place place, double metres) {
        var north = metres / 110_000; // less than the shortest degree of latitude
        var widest = Math.min(Math.abs(place.latitude()) + north, 89);
        var east = north / Math.cos(Math.toRadians(widest));
        return new Extent(
                new Place(place.longitude() - east, place.latitude() - north),
                new Place(place.longitude() + east, place.latitude() + north));
    }

    static Optional<Violation> check(String parameter, String text) {
        var found = parse(text);
        return found.isEmpty()
                ? Optional.of(new Violation(parameter, "malformed", MALFORMED, EXAMPLE))
                : found.get().fault(parameter);
    }

    private Optional<Violation> fault(String parameter) {
        if (corners().allMatch(corner -> corner.swapped().isInChina())) {
            var meant = new Extent(southWest.swapped(), northEast.swapped());
            return Optional.of(new Violation(parameter, "swapped-coordinates", SWAPPED, meant.suggestion()));
        }
        if (!corners().allMatch(corner -> Math.abs(corner.longitude()) <= 180 && Math.abs(corner.latitude()) <= 90)) {
            return Optional.of(new Violation(parameter, "out-of-range", RANGE));
        }
        return isInOrder()
                ? Optional.empty()
                : Optional.of(new Violation(parameter, "wrong-order", ORDER, suggestion()));
    }

    private Stream<Place> corners() {
        return Stream.of(southWest, northEast);
    }

    private boolean isInOrder() {
        return southWest.longitude() < northEast.longitude() && southWest.latitude() < northEast.latitude();
    }

    /** The box of these corners, if they are of one. */
    private String suggestion() {
        var ordered = ordered();
        return ordered.isInOrder()
                ? ordered.degrees().stream()
                        .map(degrees -> BigDecimal.valueOf(degrees).toPlainString())
                        .collect(joining(","))
                : EXAMPLE;
    }

    private Extent ordered() {
        return new Extent(
                new Place(
                        Math.min(southWest.longitude(), northEast.longitude()),
                        Math.min(southWest.latitude(), northEast.latitude())),
                new Place(
                        Math.max(southWest.longitude(), northEast.longitude()),
                        Math.max(southWest.latitude(), northEast.latitude())));
    }

    /** West, south, east, north. */
    List<Double> degrees() {
        return List.of(southWest.longitude(), southWest.latitude(), northEast.longitude(), northEast.latitude());
    }
}
