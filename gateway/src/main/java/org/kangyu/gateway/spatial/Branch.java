package org.kangyu.gateway.spatial;

import java.util.ArrayList;
import java.util.List;

/** Four quarters of a cell, looked into nearest first. */
final class Branch<T> implements Node<T> {

    private final List<Node<T>> quarters;
    private final Box box;
    private final int size;

    private Branch(List<Node<T>> quarters) {
        this.quarters = List.copyOf(quarters);
        var around = Box.EMPTY;
        int count = 0;
        for (var quarter : quarters) {
            around = around.with(quarter.box());
            count += quarter.size();
        }
        this.box = around;
        this.size = count;
    }

    static <T> Node<T> of(List<Located<T>> points, Cell cell) {
        var quarters = new ArrayList<Node<T>>();
        for (int i = 0; i < 4; i++) {
            int number = i;
            quarters.add(new Leaf<>(points.stream()
                    .filter(point -> cell.quarterOf(point) == number)
                    .toList()));
        }
        return new Branch<>(quarters);
    }

    @Override
    public Node<T> with(Located<T> point, Cell cell) {
        int number = cell.quarterOf(point);
        return replaced(number, quarters.get(number).with(point, cell.quarter(number)));
    }

    @Override
    public Node<T> without(Located<T> point, Cell cell) {
        int number = cell.quarterOf(point);
        var next = replaced(number, quarters.get(number).without(point, cell.quarter(number)));
        return next.size() == 0 ? new Leaf<>(List.of()) : next;
    }

    @Override
    public void visit(Search<T> search) {
        var chords = new double[4];
        for (int i = 0; i < chords.length; i++) {
            chords[i] = search.squaredChord(quarters.get(i).box());
        }
        for (int seen = 0; seen < chords.length; seen++) {
            int nearest = indexOfSmallest(chords);
            if (!search.reaches(chords[nearest])) {
                return;
            }
            quarters.get(nearest).visit(search);
            chords[nearest] = Double.POSITIVE_INFINITY;
        }
    }

    @Override
    public Box box() {
        return box;
    }

    @Override
    public int size() {
        return size;
    }

    private Node<T> replaced(int number, Node<T> quarter) {
        var next = new ArrayList<>(quarters);
        next.set(number, quarter);
        return new Branch<>(next);
    }

    private static int indexOfSmallest(double[] values) {
        int smallest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[smallest]) {
                smallest = i;
            }
        }
        return smallest;
    }
}
