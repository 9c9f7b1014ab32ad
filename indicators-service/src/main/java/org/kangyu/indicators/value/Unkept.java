package org.kangyu.indicators.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.definition.Derivation.Share;

/** What a figure over units is that was never kept, as nothing was found that it is about. */
final class Unkept {

    private Unkept() {}

    /** The reading of a kept year; null for what somebody would have to report. */
    static @Nullable Reading reading(@Nullable DefinedIndicator indicator, Cell cell, LocalDate today) {
        var period = Period.of(cell.period());
        return indicator == null || !new KeptPeriods(today).has(period) ? null : reading(indicator, period, today);
    }

    static @Nullable Reading reading(DefinedIndicator indicator, Period period, LocalDate today) {
        return switch (indicator.derivation()) {
            case Counted _ -> Reading.zero(period, today);
            case Share _, PerUnit _ -> Reading.empty(period, today);
            case Reported _, Computed _ -> null;
        };
    }
}
