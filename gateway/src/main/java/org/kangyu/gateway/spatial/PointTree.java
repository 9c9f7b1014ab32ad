package org.kangyu.gateway.spatial;

import java.util.List;

/**
 * Things on the globe, for the question which are nearest. Immutable: a change makes a new tree that shares all but one
 * path with the old one, so that readers never wait; cells are halved where things crowd, as they do in cities.
 */
public final class PointTree<T> {

    /** Is shown each thing that is near enough. */
    @FunctionalInterface
    public interface Visitor<T> {
        /** Returns how far away, in metres, a thing may be to be shown from now on. */
        double visit(T item, double metres);
    }

    private final Node<T> root;

    private PointTree(Node<T> root) {
        this.root = root;
    }

    public static <T> PointTree<T> empty() {
        return new PointTree<>(new Leaf<>(List.of()));
    }

    public PointTree<T> with(double longitude, double latitude, T item) {
        return new PointTree<>(root.with(new Located<>(longitude, latitude, item), Cell.GLOBE));
    }

    public PointTree<T> without(double longitude, double latitude, T item) {
        return new PointTree<>(root.without(new Located<>(longitude, latitude, item), Cell.GLOBE));
    }

    public int size() {
        return root.size();
    }

    /** Shows what is at most that many metres away, near things mostly first, but in no strict order. */
    public void visitNear(double longitude, double latitude, double metres, Visitor<T> visitor) {
        root.visit(new Search<>(Vector.of(longitude, latitude), metres, visitor));
    }
}
