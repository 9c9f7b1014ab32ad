package org.kangyu.indicators.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.plan.Threshold.Position;
import org.kangyu.indicators.value.Reading;

/**
 * Judges one stage of a target by the readings of its indicator, as of a day. The order of the questions is the rule:
 * is there a deciding reading, does the stage bind, has it begun, is it met, is it due, how does it come along.
 */
record Evaluator(
        Commitment commitment,
        Threshold threshold,
        LocalDate opens,
        @Nullable LocalDate due,
        boolean dueInferred,
        Start start,
        boolean whole,
        LocalDate asOf) {

    /** Readings of one period length, oldest first. */
    Outcome of(List<Reading> all) {
        var readings =
                all.stream().filter(reading -> !reading.asOf().isAfter(asOf)).toList();
        var latest = readings.reversed().stream().filter(Reading::isWhole).findFirst();
        if (due != null && !due.isAfter(asOf)) {
            var atDue = readings.stream()
                    .filter(reading -> reading.asOf().equals(due))
                    .findFirst();
            return atDue.filter(Reading::isWhole)
                    .map(reading -> passed(reading, readings, latest.orElse(reading)))
                    .orElseGet(() -> notAssessable("no-reading: " + due, atDue));
        }
        return latest.map(this::ahead)
                .orElseGet(() ->
                        notAssessable("no-reading", readings.reversed().stream().findFirst()));
    }

    private Outcome passed(Reading atDue, List<Reading> readings, Reading latest) {
        if (commitment == Commitment.ALLOW) {
            return judged(State.INFORMATIONAL, atDue).now(latest).outcome();
        }
        if (threshold.isMet(atDue)) {
            return judged(met(atDue), atDue)
                    .now(latest)
                    .lapsed(!threshold.isMet(latest))
                    .outcome();
        }
        var late = readings.stream()
                .filter(reading -> reading.asOf().isAfter(atDue.asOf()))
                .filter(reading -> reading.isWhole() && threshold.isMet(reading))
                .findFirst();
        if (late.isPresent()) {
            return judged(met(late.get()), late.get())
                    .late(atDue.asOf())
                    .now(latest)
                    .lapsed(!threshold.isMet(latest))
                    .outcome();
        }
        return judged(commitment == Commitment.ENCOURAGE ? State.INFORMATIONAL : State.MISSED, atDue)
                .now(latest)
                .outcome();
    }

    private Outcome ahead(Reading latest) {
        if (commitment == Commitment.ALLOW) {
            return judged(State.INFORMATIONAL, latest).outcome();
        }
        if (asOf.isBefore(opens)) {
            return judged(State.NOT_DUE, latest).outcome();
        }
        if (threshold.isMet(latest)) {
            return judged(met(latest), latest).outcome();
        }
        if (commitment == Commitment.ENCOURAGE) {
            return judged(State.INFORMATIONAL, latest).outcome();
        }
        return due == null ? judged(State.OPEN, latest).outcome() : onTheWay(latest, due);
    }

    /** A running period's figure is that of today. */
    private Outcome onTheWay(Reading latest, LocalDate until) {
        var baseline = start.baseline(whole);
        if (baseline.isEmpty()) {
            return notAssessable("no-baseline", Optional.of(latest));
        }
        var pace = new Pace(baseline.get(), threshold.bound(latest), until, whole);
        var on = latest.isProvisional() ? asOf : latest.asOf();
        var state = pace.state(latest.valueOrThrow(), on);
        return judged(state, latest).expected(pace.expected(on)).outcome();
    }

    private State met(Reading reading) {
        return threshold.position(reading) == Position.EXCEEDED ? State.EXCEEDED : State.ACHIEVED;
    }

    private Judged judged(State state, Reading reading) {
        return new Judged(this, state, reading);
    }

    /** The reading's own reason says more than that there is none; what it has is shown as provisional. */
    private Outcome notAssessable(String reason, Optional<Reading> reading) {
        var partial = reading.filter(found -> found.value() != null && !found.isWhole());
        var because = partial.map(found -> "incomplete: " + String.join(", ", found.missing()))
                .or(() -> reading.map(Reading::reason))
                .orElse(reason);
        var provisional = reading.map(found -> found.value() == null ? found.provisionalValue() : found.value());
        return new Outcome(
                due,
                dueInferred,
                threshold.lower(),
                State.NOT_ASSESSABLE,
                because,
                null,
                null,
                null,
                null,
                provisional.orElse(null),
                null,
                null,
                null,
                null,
                false);
    }
}
