package org.kangyu.gateway.spatial;

/** A place as a point of the unit sphere: there, distances need no trigonometry and know no antimeridian. */
record Vector(double x, double y, double z) {

    private static final double EARTH_RADIUS = 6_371_008.8; // metres, the mean radius that haversine formulas use

    static Vector of(double longitude, double latitude) {
        double lambda = Math.toRadians(longitude);
        double phi = Math.toRadians(latitude);
        return new Vector(Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi));
    }

    /** Along the surface, from the square of the straight line through the unit sphere. */
    static double metres(double squaredChord) {
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(squaredChord) / 2));
    }

    static double squaredChord(double metres) {
        double half = Math.sin(Math.min(metres / (2 * EARTH_RADIUS), Math.PI / 2));
        return 4 * half * half;
    }
}
