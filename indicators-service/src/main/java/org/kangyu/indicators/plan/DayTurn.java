package org.kangyu.indicators.plan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.kangyu.kit.leading.Leaders;

/** Looks on one replica whether a new day has begun, and has the targets evaluated then. */
@ApplicationScoped
class DayTurn {

    private static final Duration INTERVAL = Duration.ofMinutes(1); // how late the states of a new day may be

    private final Leaders leaders;
    private final Evaluations evaluations;

    DayTurn(Leaders leaders, Evaluations evaluations) {
        this.leaders = leaders;
        this.evaluations = evaluations;
    }

    void start(@Observes StartupEvent event) {
        leaders.every(
                INTERVAL, "day turn", () -> QuarkusTransaction.requiringNew().run(evaluations::dayChanged));
    }
}
