package org.kangyu.system.faults;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.kangyu.local.Topics;
import org.kangyu.system.cluster.Topic;

/** The gateway is away for longer than the topic remembers that something is gone; no ghost may be left of it. */
final class Compaction implements Fault.Strike {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Map<String, String> SHORT_MEMORY = Map.of(
            "delete.retention.ms", "500",
            "max.compaction.lag.ms", "500",
            "min.cleanable.dirty.ratio", "0.01",
            "min.compaction.lag.ms", "0",
            "segment.ms", "500");

    @Override
    public void on(Trial trial) throws Exception {
        var brokers = trial.cluster().kafka().bootstrapServers();
        var gateway = Gateway.of(trial.cluster());
        var ghost = Forger.newGhost();
        trial.compactsTopic();
        try (var admin = Admin.create(Map.of("bootstrap.servers", brokers));
                var forger = new Forger(trial.cluster())) {
            alter(admin, ConfigResource.Type.BROKER, "", Map.of("log.cleaner.backoff.ms", "500"));
            alter(admin, ConfigResource.Type.TOPIC, Forger.TOPIC, SHORT_MEMORY);
            forger.send(forger.facility(ghost, 1));
            trial.expectWithin(SOON, "a new facility is shown", () -> gateway.shows(ghost));
            trial.cluster().gateway().kill();
            var partition = forger.sendNow(forger.tombstone(ghost, 2));
            trial.expectWithin(Duration.ofMinutes(1), "the topic forgets it", () -> {
                forger.send(Forger.to(partition, forger.facility(Forger.newGhost(), 1))); // begins a new segment
                return Topic.read(brokers, Forger.TOPIC).stream().noneMatch(record -> ghost.equals(record.key()));
            });
        }
        trial.cluster().gateway().restart();
        trial.heal();
        Topics.ofThePlatform().createIn(brokers); // with the settings that they should have
        trial.expect(!gateway.shows(ghost), "no ghost is left");
    }

    private static void alter(Admin admin, ConfigResource.Type type, String name, Map<String, String> settings)
            throws ExecutionException, InterruptedException {
        var changes = settings.entrySet().stream()
                .map(it -> new AlterConfigOp(new ConfigEntry(it.getKey(), it.getValue()), OpType.SET))
                .toList();
        admin.incrementalAlterConfigs(Map.of(new ConfigResource(type, name), changes))
                .all()
                .get();
    }
}
