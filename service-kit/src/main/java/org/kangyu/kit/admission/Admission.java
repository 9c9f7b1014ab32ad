package org.kangyu.kit.admission;

import static java.util.Objects.requireNonNull;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.FullHttpResponse;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.http.Turnstile;

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
        var arrival = Arrival.of(routing.request());
        if (!arrival.isForTheApi()) {
            routing.next();
            return;
        }
        var line = line(arrival);
        var visit = new Visit(routing, arrival.caller(), line);
        switch (line.receive(visit)) {
            case COME_IN -> visit.begin();
            case WAIT -> visit.await(limits.patience(), () -> refuse(routing, arrival, Denial.LATE));
            case FULL -> refuse(routing, arrival, Denial.FULL);
            case OVER_SHARE -> refuse(routing, arrival, Denial.OVER_SHARE);
        }
    }

    /** Who had to be refused here is refused at the door from now on, which takes less. */
    private void refuse(RoutingContext routing, Arrival arrival, Denial denial) {
        var connection = routing.request().connection();
        Turnstile.install(connection, request -> refusal(Arrival.of(request, connection)));
        refused(arrival.kind(), denial).increment();
        denial.tell(routing);
    }

    private @Nullable FullHttpResponse refusal(Arrival arrival) {
        if (!arrival.isForTheApi()) {
            return null;
        }
        return switch (line(arrival).reception(arrival.caller())) {
            case COME_IN, WAIT -> null;
            case FULL -> refusal(arrival, Denial.FULL);
            case OVER_SHARE -> refusal(arrival, Denial.OVER_SHARE);
        };
    }

    private FullHttpResponse refusal(Arrival arrival, Denial denial) {
        refused(arrival.kind(), denial).increment();
        return denial.answer(arrival);
    }

    private Counter refused(Kind kind, Denial denial) {
        return metrics.counter("kangyu.admission.refused", "kind", kind.word(), "reason", denial.reason());
    }

    private Line line(Arrival arrival) {
        var whose = destination.of(arrival.path());
        return requireNonNull(lines.computeIfAbsent(whose, this::lines).get(arrival.kind()));
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
