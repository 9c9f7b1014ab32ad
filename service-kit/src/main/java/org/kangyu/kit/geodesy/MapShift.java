package org.kangyu.kit.geodesy;

import java.util.function.UnaryOperator;

/**
 * The shifts of Chinese maps: GCJ-02 moves every place in China by some 500 metres on purpose, BD-09 moves it once more.
 * The formulas are those in public use; no authority has published its own.
 */
final class MapShift {

    private static final double AXIS = 6_378_245.0; // metres, the ellipsoid of Krasovsky
    private static final double ECCENTRICITY = 0.006693421622965943; // squared
    private static final int ROUNDS = 5; // each makes the rest some thousand times smaller
    private static final double SECOND = Math.PI * 3000 / 180;
    private static final double SECOND_EAST = 0.0065;
    private static final double SECOND_NORTH = 0.006;

    private MapShift() {}

    /** From GCJ-02 to WGS 84. */
    static Place undo(Place shifted) {
        return undo(shifted, MapShift::shift);
    }

    /** From BD-09 to GCJ-02. */
    static Place undoSecond(Place shifted) {
        return undo(shifted, MapShift::shiftSecond);
    }

    /** Moves a guess until shifting it gives the place. */
    private static Place undo(Place shifted, UnaryOperator<Place> shift) {
        var guess = shifted;
        for (int round = 0; round < ROUNDS; round++) {
            var again = shift.apply(guess);
            guess = new Place(
                    guess.longitude() - (again.longitude() - shifted.longitude()),
                    guess.latitude() - (again.latitude() - shifted.latitude()));
        }
        return guess;
    }

    /** From GCJ-02 to BD-09. */
    static Place shiftSecond(Place place) {
        double x = place.longitude();
        double y = place.latitude();
        double radius = Math.hypot(x, y) + 0.00002 * Math.sin(y * SECOND);
        double angle = Math.atan2(y, x) + 0.000003 * Math.cos(x * SECOND);
        return new Place(radius * Math.cos(angle) + SECOND_EAST, radius * Math.sin(angle) + SECOND_NORTH);
    }

    /** From WGS 84 to GCJ-02; abroad nothing is shifted. */
    static Place shift(Place place) {
        if (!place.isInChina()) {
            return place;
        }
        double x = place.longitude() - 105;
        double y = place.latitude() - 35;
        double phi = Math.toRadians(place.latitude());
        double magic = 1 - ECCENTRICITY * Math.sin(phi) * Math.sin(phi);
        double alongMeridian = AXIS * (1 - ECCENTRICITY) / (magic * Math.sqrt(magic));
        double alongParallel = AXIS / Math.sqrt(magic) * Math.cos(phi);
        return new Place(
                place.longitude() + Math.toDegrees(east(x, y) / alongParallel),
                place.latitude() + Math.toDegrees(north(x, y) / alongMeridian));
    }

    private static double east(double x, double y) {
        return 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, x, 40, x / 3)
                + waves(150, x / 12, 300, x / 30);
    }

    private static double north(double x, double y) {
        return -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(20, 6 * x, 20, 2 * x)
                + waves(20, y, 40, y / 3)
                + waves(160, y / 12, 320, y / 30);
    }

    private static double waves(double first, double firstTurns, double second, double secondTurns) {
        return (first * Math.sin(firstTurns * Math.PI) + second * Math.sin(secondTurns * Math.PI)) * 2 / 3;
    }
}
