package org.kangyu.indicators.plan;

import jakarta.enterprise.context.ApplicationScoped;
import org.kangyu.indicators.Database;
import org.kangyu.kit.outbox.Outbox;

/** Keeps the revision of a changed plan, tells of it, and has its targets evaluated. */
@ApplicationScoped
class PlanJournal {

    private static final String KEEP = """
            insert into plan_revision (id, version, document, recorded_at, actor)
            select id, version, document, recorded_at, ? from plan where id = ?
            """;

    private final Plans plans;
    private final Evaluations evaluations;
    private final Database database;
    private final Outbox outbox;

    PlanJournal(Plans plans, Evaluations evaluations, Database database, Outbox outbox) {
        this.plans = plans;
        this.evaluations = evaluations;
        this.database = database;
        this.outbox = outbox;
    }

    /** From here on no figure changes between a plan's evaluation and its being there. */
    void open() {
        evaluations.hold();
    }

    void add(Plan plan, String actor) {
        plans.flush(); // so that the event carries the new version
        database.update(KEEP, actor, plan.id());
        outbox.append(PlanEvent.changed(plan));
        evaluations.planChanged(plan.document()); // while the index still has the targets that are gone
        plans.index(plan.document());
    }
}
