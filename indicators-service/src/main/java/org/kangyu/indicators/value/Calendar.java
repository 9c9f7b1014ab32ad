package org.kangyu.indicators.value;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.kangyu.kit.leading.Leaders;

/** Looks on one replica whether a new day has begun, and has the figures made that are others by it. */
@ApplicationScoped
class Calendar {

    private static final Duration INTERVAL = Duration.ofMinutes(1); // how late the figures of a new day may be

    private final Leaders leaders;
    private final Valuation valuation;

    Calendar(Leaders leaders, Valuation valuation) {
        this.leaders = leaders;
        this.valuation = valuation;
    }

    void start(@Observes StartupEvent event) {
        leaders.every(
                INTERVAL,
                "calendar of figures",
                () -> QuarkusTransaction.requiringNew().run(valuation::turn));
    }
}
