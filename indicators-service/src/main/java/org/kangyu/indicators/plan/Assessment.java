package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.value.Readings;
import org.kangyu.indicators.value.Series;

/** Judges targets by the figures as they are kept: the only place that does, for clients and for events. */
@ApplicationScoped
class Assessment {

    private final Catalogue catalogue;
    private final Readings readings;

    Assessment(Catalogue catalogue, Readings readings) {
        this.catalogue = catalogue;
        this.readings = readings;
    }

    List<Evaluation> of(PlanDocument plan, Collection<TargetDocument> targets, LocalDate asOf) {
        var indicators = catalogue.all();
        var known = readings.of(
                targets.stream().map(target -> series(plan, target)).distinct().toList());
        return targets.stream()
                .map(target -> Judge.evaluate(
                        plan,
                        target,
                        indicators.get(target.indicator()),
                        known.getOrDefault(series(plan, target), List.of()),
                        asOf))
                .toList();
    }

    private static Series series(PlanDocument plan, TargetDocument target) {
        return new Series(target.indicator(), plan.region(target));
    }
}
