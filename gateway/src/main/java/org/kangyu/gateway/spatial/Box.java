package org.kangyu.gateway.spatial;

/** The smallest box in space around some points of the sphere; nothing in it is nearer than the box itself. */
record Box(double minX, double minY, double minZ, double maxX, double maxY, double maxZ) {

    static final Box EMPTY = new Box(
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    Box with(double x, double y, double z) {
        return with(new Box(x, y, z, x, y, z));
    }

    Box with(Box other) {
        return new Box(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.min(minZ, other.minZ),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY),
                Math.max(maxZ, other.maxZ));
    }

    double squaredChord(Vector from) {
        double x = outside(from.x(), minX, maxX);
        double y = outside(from.y(), minY, maxY);
        double z = outside(from.z(), minZ, maxZ);
        return x * x + y * y + z * z;
    }

    private static double outside(double value, double min, double max) {
        return Math.max(0, Math.max(min - value, value - max));
    }
}
