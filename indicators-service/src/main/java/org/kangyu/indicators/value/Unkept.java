package org.kangyu.indicators.value;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Cell;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.definition.Derivation.Computed;
import org.kangyu.indicators.definition.Derivation.Counted;
import org.kangyu.indicators.definition.Derivation.PerUnit;
import org.kangyu.indicators.definition.Derivation.Reported;
import org.kangyu.indicators.definition.Derivation.Share;

/** What a figure is that was never kept, as nothing was found that it is about. */
final class Unkept {

    private Unkept() {}

    /** The reading of a kept year; null for what somebody would have to report. */
    static @Nullable Reading reading(
            String code, String region, Period period, Map<String, DefinedIndicator> catalogue, LocalDate today) {
        var indicator = catalogue.get(code);
        if (indicator == null || !new KeptPeriods(today).has(period)) {
            return null;
        }
        return switch (indicator.derivation()) {
            case Counted _ -> Reading.zero(period, today);
            case Share _, PerUnit _ -> Reading.empty(period, today);
            case Reported _ -> null;
            case Computed computed -> {
                var cell = new Cell(code, region, period.code());
                var inputs = new Inputs(cell, computed, input -> reading(input, region, period, catalogue, today));
                yield inputs.isWhole() ? Reading.unkept(inputs.row(Map.of()), period, today) : null;
            }
        };
    }
}
