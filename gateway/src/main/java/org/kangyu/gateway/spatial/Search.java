package org.kangyu.gateway.spatial;

/** One question on its way through the tree: from where, how far still, and who is asking. */
final class Search<T> {

    private static final double ROUNDING = 1 + 1e-9; // so that things at one place are all shown, whatever is rounded

    private final Vector from;
    private final PointTree.Visitor<T> visitor;
    private double farthest;

    Search(Vector from, double metres, PointTree.Visitor<T> visitor) {
        this.from = from;
        this.visitor = visitor;
        this.farthest = reach(metres);
    }

    double squaredChord(Box box) {
        return box.squaredChord(from);
    }

    boolean reaches(double squaredChord) {
        return squaredChord <= farthest;
    }

    double squaredChord(double x, double y, double z) {
        double dx = x - from.x();
        double dy = y - from.y();
        double dz = z - from.z();
        return dx * dx + dy * dy + dz * dz;
    }

    void show(T item, double squaredChord) {
        farthest = reach(visitor.visit(item, Vector.metres(squaredChord)));
    }

    private static double reach(double metres) {
        return Vector.squaredChord(metres) * ROUNDING;
    }
}
