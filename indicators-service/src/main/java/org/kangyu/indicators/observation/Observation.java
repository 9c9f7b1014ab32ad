package org.kangyu.indicators.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;

/** A reported figure. */
record Observation(
        String indicator,
        String region,
        String period,
        LocalDate periodEnd,
        BigDecimal value,
        @Nullable String source) {

    Cell cell() {
        return new Cell(indicator, region, period);
    }

    /** Whether both say the same of the cell; 100 and 100.0 do. */
    boolean saysTheSame(Observation other) {
        return value.compareTo(other.value) == 0 && Objects.equals(source, other.source);
    }
}
