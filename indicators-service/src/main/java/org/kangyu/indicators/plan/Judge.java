package org.kangyu.indicators.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.Period;
import org.kangyu.indicators.definition.DefinedIndicator;
import org.kangyu.indicators.value.Reading;

/** Evaluates targets; everything it needs is handed to it. */
final class Judge {

    private Judge() {}

    static Evaluation evaluate(
            PlanDocument plan,
            TargetDocument target,
            @Nullable DefinedIndicator indicator,
            List<Reading> readings,
            LocalDate asOf) {
        var comparable = ofOneLength(begun(readings, asOf));
        var start = new Start(target.baseline(), plan.startsOn(), comparable);
        var stages = target.stagesOrOne().stream()
                .map(stage ->
                        evaluator(plan, target, stage, start, indicator, asOf).of(comparable))
                .toList();
        return Evaluation.of(plan, target, indicator, asOf, stages);
    }

    private static Evaluator evaluator(
            PlanDocument plan,
            TargetDocument target,
            Stage stage,
            Start start,
            @Nullable DefinedIndicator indicator,
            LocalDate asOf) {
        var rule = target.rule();
        var bound = stage.value() == null ? rule.value() : stage.value();
        var threshold = new Threshold(
                rule.comparator(), bound, rule.upper() == null ? bound : rule.upper(), rule.above() == Above.EXCEEDED);
        return new Evaluator(
                target.commitment(),
                threshold,
                stage.opens() == null ? plan.startsOn() : stage.opens(),
                stage.due() == null ? plan.endsOn() : stage.due(),
                stage.due() == null && plan.endsOn() != null,
                start,
                indicator != null && indicator.isWhole(),
                asOf);
    }

    /** What is told of a period to come is a projection, which decides nothing. */
    private static List<Reading> begun(List<Reading> readings, LocalDate asOf) {
        return readings.stream()
                .filter(reading -> !Period.of(reading.period()).start().isAfter(asOf))
                .toList();
    }

    /** Of months and years in one series the years decide. */
    private static List<Reading> ofOneLength(List<Reading> readings) {
        var longest = readings.stream().map(Judge::length).min(Comparator.naturalOrder());
        return readings.stream()
                .filter(reading -> longest.filter(length(reading)::equals).isPresent())
                .toList();
    }

    private static Period.Length length(Reading reading) {
        return Period.of(reading.period()).length();
    }
}
