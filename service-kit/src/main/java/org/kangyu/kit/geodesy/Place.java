package org.kangyu.kit.geodesy;

/** A point in degrees, east and north; of which datum is said beside it. */
public record Place(double longitude, double latitude) {

    private static final double METRES = 111_320; // of a degree of latitude

    /**
     * Whether it lies in the box around China, east 73 to 136 and north 3 to 54. No point of the box does when its two
     * numbers are swapped, by which swapped ones are found.
     */
    public boolean isInChina() {
        return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
    }

    /** How far it is to another place of the same datum, right to a hundredth up to some ten kilometres. */
    public double metresTo(Place other) {
        var east = (longitude - other.longitude) * Math.cos(Math.toRadians(latitude));
        return METRES * Math.hypot(east, latitude - other.latitude);
    }

    public Place swapped() {
        return new Place(latitude, longitude);
    }
}
