package org.kangyu.local.demo;

import java.util.Locale;

/** A point on earth in degrees, WGS84. */
record Position(double longitude, double latitude) {

    private static final double METRES_PER_DEGREE = 111_195;

    /** A point that lies between the two distances away, in any direction. */
    Position near(double nearest, double farthest, Draw draw) {
        var metres = draw.between(nearest, farthest);
        var bearing = draw.between(0, 2 * Math.PI);
        var north = metres * Math.cos(bearing) / METRES_PER_DEGREE;
        var east = metres * Math.sin(bearing) / METRES_PER_DEGREE / Math.cos(Math.toRadians(latitude));
        return new Position(longitude + east, latitude + north);
    }

    String longitudeText() {
        return text(longitude);
    }

    String latitudeText() {
        return text(latitude);
    }

    // Five digits are one metre.
    private static String text(double degrees) {
        return String.format(Locale.ROOT, "%.5f", degrees);
    }
}
