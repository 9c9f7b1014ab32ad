package org.kangyu.kit.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.kangyu.kit.leading.Leaders;

/** Feeds every projection of this service. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class ProjectionFeeds {

    private final List<Projection<?>> projections;
    private final FeedConsumers consumers;
    private final FeedPositions positions;
    private final Leaders leaders;
    private final MeterRegistry metrics;

    ProjectionFeeds(
            @All List<Projection<?>> projections,
            FeedConsumers consumers,
            FeedPositions positions,
            Leaders leaders,
            MeterRegistry metrics) {
        this.projections = projections;
        this.consumers = consumers;
        this.positions = positions;
        this.leaders = leaders;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        projections.forEach(this::feed);
    }

    private <T> void feed(Projection<T> projection) {
        var deadLetters = new DeadLetters(projection.topic(), metrics);
        var term = new ProjectionTerm<>(projection, consumers, positions, deadLetters);
        leaders.lead("projection of " + projection.topic(), term);
    }
}
