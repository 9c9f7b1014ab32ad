package org.kangyu.indicators.observation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kangyu.indicators.Database;
import org.kangyu.kit.dated.Present;

/** Takes reported figures in, with all that follows from them. */
@ApplicationScoped
@Transactional
class ObservationService {

    private final Observations observations;
    private final List<ObservationListener> listeners;
    private final Present present;
    private final Database database;

    ObservationService(
            Observations observations, @All List<ObservationListener> listeners, Present present, Database database) {
        this.observations = observations;
        this.listeners = listeners;
        this.present = present;
        this.database = database;
    }

    /** Each cell once. */
    void take(List<Observation> reported, String actor) {
        database.aloneForLong("observations"); // two files with the same cells would wait for each other in a ring
        var changed = observations.take(reported, present.now(), actor);
        if (!changed.isEmpty()) {
            listeners.forEach(listener -> listener.observed(changed));
        }
    }
}
