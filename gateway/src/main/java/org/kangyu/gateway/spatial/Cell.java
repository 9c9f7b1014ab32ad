package org.kangyu.gateway.spatial;

/** A rectangle of degrees that a branch divides into four. */
record Cell(double west, double south, double width, double height) {

    static final Cell GLOBE = new Cell(-180, -90, 360, 180);

    private static final double SMALLEST = 1e-6; // degrees, a decimetre: things nearer to each other share a leaf

    boolean isDivisible() {
        return height > SMALLEST;
    }

    int quarterOf(Located<?> point) {
        int east = point.longitude() >= west + width / 2 ? 1 : 0;
        int north = point.latitude() >= south + height / 2 ? 2 : 0;
        return east + north;
    }

    Cell quarter(int number) {
        double half = width / 2;
        double halfHeight = height / 2;
        return new Cell(west + (number & 1) * half, south + (number >> 1) * halfHeight, half, halfHeight);
    }
}
