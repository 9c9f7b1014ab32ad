package org.kangyu.gateway.spatial;

/** A part of the tree. */
sealed interface Node<T> permits Leaf, Branch {

    Node<T> with(Located<T> point, Cell cell);

    Node<T> without(Located<T> point, Cell cell);

    void visit(Search<T> search);

    Box box();

    int size();
}
