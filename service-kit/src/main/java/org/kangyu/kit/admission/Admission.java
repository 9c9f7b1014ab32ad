package org.kangyu.kit.admission;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets as many API requests in as this replica can work on, has a few wait and refuses the rest before anything was
 * done for them. Health and metrics are never refused.
 */
@ApplicationScoped
public class Admission {

    private static final int AFTER_REQUEST_ID = 9_000;

    private final Map<String, Map<Kind, Line>> lines = new ConcurrentHashMap<>();
    private final Limits limits;
    private final Destination destination;
    private final MeterRegistry metrics;

    Admission(Limits limits, Destination destination, MeterRegistry metrics) {
        this.limits = limits;
        this.destination = destination;
        this.metrics = metrics;
    }

    void register(@Observes Filters filters) {
        filters.register(this::receive, AFTER_REQUEST_ID);
    }

    void receive(RoutingContext routing) {
        if (!routing.request().uri().startsWith("/api/")) {
            routing.next();
            return;
        }
        var kind = Kind.of(routing.request());
        var line = line(destination.of(routing), kind);
        var visit = new Visit(routing, line);
        switch (line.receive(visit)) {
            case COME_IN -> visit.begin();
            case WAIT -> visit.await(limits.patience(), () -> refuse(routing, kind, Denial.LATE));
            case FULL -> refuse(routing, kind, Denial.FULL);
            case OVER_SHARE -> refuse(routing, kind, Denial.OVER_SHARE);
        }
    }

    private void refuse(RoutingContext routing, Kind kind, Denial denial) {
        refused(kind, denial).increment();
        denial.tell(routing);
    }

    private Counter refused(Kind kind, Denial denial) {
        return metrics.counter("kangyu.admission.refused", "kind", kind.word(), "reason", denial.reason());
    }

    private Line line(String whose, Kind kind) {
        return requireNonNull(lines.computeIfAbsent(whose, this::lines).get(kind));
    }

    private Map<Kind, Line> lines(String whose) {
        var made = new EnumMap<Kind, Line>(Kind.class);
        for (var kind : Kind.values()) {
            made.put(kind, watched(whose, kind));
        }
        return made;
    }

    private Line watched(String whose, Kind kind) {
        var bounds = limits.of(kind);
        var line = new Line(bounds.atWork(), bounds.inLine());
        Gauge.builder("kangyu.admission.working", line, Line::working)
                .description("Requests at work")
                .tags("destination", whose, "kind", kind.word())
                .register(metrics);
        Gauge.builder("kangyu.admission.waiting", line, Line::waiting)
                .description("Requests that wait for their turn")
                .tags("destination", whose, "kind", kind.word())
                .register(metrics);
        return line;
    }
}
