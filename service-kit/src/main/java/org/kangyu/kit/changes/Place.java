package org.kangyu.kit.changes;

import java.util.List;

/** Where a reader stands: the position of the last change it has seen, and the epoch in which that was given. */
record Place(long position, long epoch) {

    static final Place BEGINNING = new Place(0, 0);

    static Place of(List<String> words) {
        return new Place(Long.parseLong(words.get(0)), Long.parseLong(words.get(1)));
    }

    List<String> words() {
        return List.of(Long.toString(position), Long.toString(epoch));
    }
}
