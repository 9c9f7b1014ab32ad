package org.kangyu.system.bench;

import org.jspecify.annotations.Nullable;

/** One line of a report: what was measured, the limit measured in the same run, and the goal, where there are any. */
public record Figure(
        String what,
        String unit,
        double figure,
        @Nullable Double limit,
        @Nullable Goal goal) {

    public @Nullable Double ratio() {
        return limit == null ? null : figure / limit;
    }

    public @Nullable Boolean isMet() {
        return goal == null ? null : goal.isMetBy(figure);
    }
}
