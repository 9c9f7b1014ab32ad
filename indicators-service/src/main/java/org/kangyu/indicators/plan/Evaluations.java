package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.kangyu.indicators.value.Series;
import org.kangyu.indicators.value.ValuationLock;
import org.kangyu.indicators.value.ValueListener;

/** Evaluates targets anew when their figures, their plan or the day changes. */
@ApplicationScoped
class Evaluations implements ValueListener {

    private final Plans plans;
    private final Assessment assessment;
    private final EvaluationTable table;
    private final ValuationLock lock;

    Evaluations(Plans plans, Assessment assessment, EvaluationTable table, ValuationLock lock) {
        this.plans = plans;
        this.assessment = assessment;
        this.table = table;
        this.lock = lock;
    }

    @Override
    public void valuesChanged(Set<Series> series) {
        var today = lock.take();
        plans.decidedBy(series).forEach((id, ids) -> {
            var plan = plans.get(id).document();
            var targets = plan.targets().stream()
                    .filter(target -> ids.contains(target.id()))
                    .toList();
            table.keep(assessment.of(plan, targets, today), today);
        });
    }

    /** Keeps figures and targets as they are until the transaction ends. */
    void hold() {
        var _ = lock.take();
    }

    /** Takes a plan whose targets may be others than before. */
    void planChanged(PlanDocument plan) {
        table.forgetOthers(plan);
        renew(plan);
    }

    /** Due dates pass without any figure changing. */
    void dayChanged() {
        var today = lock.take();
        if (table.isOlderThan(today)) {
            plans.listAll().forEach(plan -> renew(plan.document()));
            table.date(today);
        }
    }

    private void renew(PlanDocument plan) {
        var today = lock.take();
        table.keep(assessment.of(plan, plan.targets(), today), today);
    }
}
