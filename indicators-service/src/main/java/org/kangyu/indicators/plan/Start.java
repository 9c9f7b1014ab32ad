package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.value.Reading;

/** Where a target starts from: as the plan says, or else from nothing for whole things, or as it was before the plan. */
record Start(@Nullable Baseline stated, LocalDate planStart, List<Reading> readings) {

    Start {
        readings = List.copyOf(readings);
    }

    Optional<Baseline> baseline(boolean whole) {
        if (stated != null) {
            return Optional.of(stated);
        }
        return whole ? Optional.of(new Baseline(planStart, BigDecimal.ZERO)) : before();
    }

    private Optional<Baseline> before() {
        return readings.reversed().stream()
                .filter(reading -> reading.isWhole() && !reading.asOf().isAfter(planStart))
                .findFirst()
                .map(reading -> new Baseline(reading.asOf(), reading.valueOrThrow()));
    }
}
