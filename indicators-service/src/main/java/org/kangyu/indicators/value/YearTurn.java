package org.kangyu.indicators.value;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.kangyu.kit.leading.Leaders;

/** Looks on one replica whether a period has ended: what was provisional is final then, and a new year begins. */
@ApplicationScoped
class YearTurn {

    private static final Duration INTERVAL = Duration.ofMinutes(10); // how late a new year's figures may be

    private final Leaders leaders;
    private final Valuation valuation;

    YearTurn(Leaders leaders, Valuation valuation) {
        this.leaders = leaders;
        this.valuation = valuation;
    }

    void start(@Observes StartupEvent event) {
        leaders.every(
                INTERVAL, "year turn", () -> QuarkusTransaction.requiringNew().run(valuation::turn));
    }
}
