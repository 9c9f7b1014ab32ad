package org.kangyu.gateway.spatial;

/** A thing and where it is, in degrees. */
record Located<T>(double longitude, double latitude, T item) {

    Vector vector() {
        return Vector.of(longitude, latitude);
    }
}
