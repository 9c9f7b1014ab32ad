package org.kangyu.indicators.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.value.Reading;

/** Puts together what is told of a stage that could be judged by a reading. */
final class Judged {

    private final Evaluator evaluator;
    private final State state;
    private final Reading reading;
    private @Nullable Reading now;
    private @Nullable BigDecimal expected;
    private @Nullable Long lateDays;
    private boolean lapsed;

    Judged(Evaluator evaluator, State state, Reading reading) {
        this.evaluator = evaluator;
        this.state = state;
        this.reading = reading;
    }

    /** The latest reading, told if it is another one. */
    Judged now(Reading latest) {
        now = latest.equals(reading) ? null : latest;
        return this;
    }

    Judged late(LocalDate due) {
        lateDays = ChronoUnit.DAYS.between(due, reading.asOf());
        return this;
    }

    Judged lapsed(boolean isLapsed) {
        lapsed = isLapsed;
        return this;
    }

    Judged expected(BigDecimal value) {
        expected = value;
        return this;
    }

    Outcome outcome() {
        var threshold = evaluator.threshold();
        return new Outcome(
                evaluator.due(),
                evaluator.dueInferred(),
                threshold.bound(reading),
                state,
                null,
                reading.value(),
                reading.asOf(),
                now == null ? null : now.value(),
                now == null ? null : now.asOf(),
                null,
                threshold.gap(reading),
                threshold.gapUnits(reading, evaluator.whole()),
                expected,
                lateDays,
                lapsed);
    }
}
