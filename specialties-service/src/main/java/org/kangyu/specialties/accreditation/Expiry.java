package org.kangyu.specialties.accreditation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kangyu.kit.leading.Leaders;

/** Lets accreditations expire, on one replica at a time. */
@ApplicationScoped
class Expiry {

    private static final int MOST = 500; // a transaction, so that locks are short

    private final Upkeep upkeep;
    private final Leaders leaders;
    private final Duration interval;

    Expiry(Upkeep upkeep, Leaders leaders, @ConfigProperty(name = "expiry.interval") Duration interval) {
        this.upkeep = upkeep;
        this.leaders = leaders;
        this.interval = interval;
    }

    void start(@Observes StartupEvent event) {
        leaders.every(interval, "expiry of accreditations", this::run);
    }

    private void run() {
        int expired = MOST;
        while (expired == MOST) {
            expired = upkeep.expire(MOST);
        }
    }
}
