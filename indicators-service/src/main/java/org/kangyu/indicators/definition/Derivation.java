package org.kangyu.indicators.definition;

import java.util.Optional;
import java.util.SortedSet;
import org.kangyu.indicators.expression.Condition;
import org.kangyu.indicators.expression.Figure;
import org.kangyu.indicators.expression.Formula;

/** How the figures of an indicator come about. */
public sealed interface Derivation {

    /** Somebody sends them; above them they are rolled up. */
    record Reported(RollUp rollUp) implements Derivation {}

    /** They are counted, or a figure of each is added up, over the facilities for which the condition holds. */
    record Counted(Condition where, Optional<Figure> sum) implements Derivation {}

    /** They come out of other figures of the same region and period. */
    record Computed(Formula formula) implements Derivation {

        public SortedSet<String> inputs() {
            return formula.inputs();
        }
    }
}
