package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.kangyu.indicators.definition.Catalogue;
import org.kangyu.indicators.registry.Regions;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.problem.ProblemException;

/** Lets only sound plans in, and only from those who may write where they hold. */
@ApplicationScoped
class PlanGate {

    private final Plans plans;
    private final Catalogue catalogue;
    private final Regions regions;
    private final Caller caller;

    PlanGate(Plans plans, Catalogue catalogue, Regions regions, Caller caller) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.regions = regions;
        this.caller = caller;
    }

    /** Refuses the plan, or answers the name of the one who sent it. */
    String check(PlanDocument plan) {
        var rules = new PlanRules(catalogue.all().keySet(), regions.all(), plans.takenElsewhere(plan));
        var wrong = rules.check(plan);
        if (!wrong.isEmpty()) {
            throw ProblemException.invalid(wrong);
        }
        require(plan);
        return caller.name();
    }

    /** Refuses a caller who may not write in all places of the plan; asked of the one to be replaced too. */
    void require(PlanDocument plan) {
        var places =
                Stream.concat(Stream.of(plan.region()), plan.targets().stream().map(plan::region));
        regions.require(caller, places.distinct().toList());
    }
}
