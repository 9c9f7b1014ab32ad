package org.kangyu.gateway.target;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Newest;
import org.kangyu.gateway.memory.NewestByRegion;
import org.kangyu.gateway.target.TargetEvent.EvaluationTold;
import org.kangyu.gateway.target.TargetEvent.PlanTold;

/** All plans and how their targets stand, as last heard. One writer for each topic, many readers. */
public final class Targets {

    private static final Comparator<EvaluationEntry> ORDER =
            Comparator.comparing(EvaluationEntry::plan).thenComparing(EvaluationEntry::target);

    private final Newest<PlanEntry> plans = new Newest<>();
    private final NewestByRegion<EvaluationEntry> evaluations = new NewestByRegion<>();

    void apply(TargetEvent event) {
        switch (event) {
            case PlanTold(var news) -> plans.take(news);
            case EvaluationTold(var news) -> evaluations.take(news);
        }
    }

    /** Those of the region itself, by plan. */
    public List<EvaluationEntry> evaluations(String regionCode) {
        return evaluations.entries(regionCode).sorted(ORDER).toList();
    }

    public Optional<PlanEntry> planOf(String id) {
        return plans.entry(id);
    }

    Optional<Latest<PlanEntry>> plan(String id) {
        return plans.find(id);
    }
}
