package org.kangyu.facilities.code.identifier;

import org.jspecify.annotations.Nullable;

/** Where two texts begin to differ. */
final class Difference {

    private Difference() {}

    static int index(String one, String other) {
        int index = 0;
        while (index < Math.min(one.length(), other.length()) && one.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }

    /** Counted from 1; with nothing to compare, the first. */
    static int position(String typed, @Nullable String meant) {
        return meant == null ? 1 : index(typed, meant) + 1;
    }
}
