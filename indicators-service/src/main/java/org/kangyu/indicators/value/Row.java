package org.kangyu.indicators.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;

/** A figure on its way into its table. */
record Row(
        String indicator,
        String region,
        String period,
        LocalDate periodEnd,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal factor,
        @Nullable String reason,
        @Nullable BigDecimal provisionalValue,
        List<String> missing,
        long unknownDocuments) {

    Cell cell() {
        return new Cell(indicator, region, period);
    }
}
