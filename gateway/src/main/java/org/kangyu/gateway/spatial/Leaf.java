package org.kangyu.gateway.spatial;

import java.util.ArrayList;
import java.util.List;

/** A few things, with their places side by side in one array that a search runs through. */
final class Leaf<T> implements Node<T> {

    private static final int FULL = 16; // fewer make the tree deep, more make a change copy much

    private final List<Located<T>> points;
    private final double[] vectors;
    private final Box box;

    Leaf(List<Located<T>> points) {
        this.points = List.copyOf(points);
        this.vectors = new double[3 * points.size()];
        var around = Box.EMPTY;
        for (int i = 0; i < points.size(); i++) {
            var vector = points.get(i).vector();
            vectors[3 * i] = vector.x();
            vectors[3 * i + 1] = vector.y();
            vectors[3 * i + 2] = vector.z();
            around = around.with(vector.x(), vector.y(), vector.z());
        }
        this.box = around;
    }

    @Override
    public Node<T> with(Located<T> point, Cell cell) {
        if (points.size() >= FULL && cell.isDivisible()) {
            return Branch.of(points, cell).with(point, cell);
        }
        var more = new ArrayList<>(points);
        more.add(point);
        return new Leaf<>(more);
    }

    @Override
    public Node<T> without(Located<T> point, Cell cell) {
        var fewer = new ArrayList<>(points);
        return fewer.remove(point) ? new Leaf<>(fewer) : this;
    }

    @Override
    public void visit(Search<T> search) {
        for (int i = 0; i < points.size(); i++) {
            double chord = search.squaredChord(vectors[3 * i], vectors[3 * i + 1], vectors[3 * i + 2]);
            if (search.reaches(chord)) {
                search.show(points.get(i).item(), chord);
            }
        }
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public int size() {
        return points.size();
    }
}
