package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.kangyu.kit.dated.Present;

/** Takes plans in, and evaluates them at once. */
@ApplicationScoped
@Transactional
class PlanService {

    private final Plans plans;
    private final PlanGate gate;
    private final PlanJournal journal;
    private final Present present;

    PlanService(Plans plans, PlanGate gate, PlanJournal journal, Present present) {
        this.plans = plans;
        this.gate = gate;
        this.journal = journal;
        this.present = present;
    }

    /** Keeps the plan; one that says the same again stays at its version. */
    Plan take(PlanDocument document) {
        journal.open();
        var actor = gate.check(document);
        var known = plans.findByIdOptional(document.id());
        known.ifPresent(plan -> gate.require(plan.document()));
        if (known.isPresent() && known.get().document().equals(document)) {
            return known.get();
        }
        var plan = known.orElseGet(() -> new Plan(document, present.now()));
        if (known.isPresent()) {
            plan.replace(document, present.now());
        } else {
            plans.persist(plan);
        }
        journal.add(plan, actor);
        return plan;
    }
}
