package org.kangyu.kit.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kangyu.kit.leading.Leaders;

/** Starts the relay of each lane; a lane is led by one replica, and different replicas may lead different lanes. */
@ApplicationScoped
@IfBuildProperty(name = "service.owner", stringValue = "true")
class OutboxRelay {

    private final Leaders leaders;
    private final Bell bell;
    private final MeterRegistry metrics;
    private final List<String> lanes;

    OutboxRelay(
            Leaders leaders,
            Bell bell,
            MeterRegistry metrics,
            @ConfigProperty(name = "outbox.lanes") List<String> lanes) {
        this.leaders = leaders;
        this.bell = bell;
        this.metrics = metrics;
        this.lanes = List.copyOf(lanes);
    }

    void start(
            @Observes StartupEvent event,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "kafka.brokers") String brokers,
            @ConfigProperty(name = "outbox.delivery-timeout", defaultValue = "PT2M") Duration deliveryTimeout) {
        var producers = new KafkaProducers(brokers, service, deliveryTimeout);
        lanes.forEach(lane -> start(service, lane, producers));
    }

    private void start(String service, String lane, Producers producers) {
        var sent = Counter.builder("kangyu.outbox.sent")
                .description("Events acknowledged by Kafka")
                .tag("lane", lane)
                .register(metrics);
        var leader = leaders.lead("outbox:" + lane, new LaneRelay(service, lane, producers, bell, sent));
        Gauge.builder("kangyu.outbox.leading", leader, it -> it.isLeading() ? 1 : 0)
                .description("1 on the replica that sends this lane")
                .tag("lane", lane)
                .register(metrics);
    }
}
