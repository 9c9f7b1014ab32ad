package org.kangyu.kit.importing;

import org.kangyu.kit.problem.Violation;

/** Takes what people should look at though the line was taken. */
@FunctionalInterface
public interface Warnings {

    /** The pointer of the warning is a column's name or a JSON pointer. */
    void add(long line, Violation warning);
}
