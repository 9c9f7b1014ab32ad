package org.kangyu.indicators.definition;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.UnitKind;
import org.kangyu.indicators.expression.Condition;
import org.kangyu.indicators.expression.Figure;
import org.kangyu.indicators.expression.Formula;

/** How the figures of an indicator come about. */
public sealed interface Derivation {

    /** Somebody sends them; above them they are rolled up. */
    record Reported(RollUp rollUp) implements Derivation {}

    /** Figures that are made of what is so of each unit. */
    sealed interface OfUnits extends Derivation {

        UnitKind of();

        /** Which units it is about. */
        Condition where();
    }

    /** The units for which the condition holds are counted, or a figure of each is added up. */
    record Counted(UnitKind of, Condition where, Optional<Figure> sum) implements OfUnits {}

    /**
     * The percentage of the units for which something else holds too: on the last day, or throughout, on each day of
     * the period on which the unit is among them.
     */
    record Share(UnitKind of, Condition where, Condition that, boolean throughout) implements OfUnits {}

    /** The percentage of regions of which another figure lies within bounds; one of these may be absent. */
    record PerUnit(
            Condition where,
            String measure,
            @Nullable BigDecimal atLeast,
            @Nullable BigDecimal atMost) implements OfUnits {

        @Override
        public UnitKind of() {
            return UnitKind.REGION;
        }
    }

    /** They come out of other figures of the same region and period. */
    record Computed(Formula formula) implements Derivation {

        public SortedSet<String> inputs() {
            return formula.inputs();
        }
    }
}
