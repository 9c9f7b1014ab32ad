package org.kangyu.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kangyu.local.Kafka;
import org.kangyu.local.Topics;

/** A Kafka broker with the platform's topics; it also sets the keys that services without a database need. */
public final class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable ScratchDirectory directory;
    private @Nullable Kafka kafka;

    @Override
    public Map<String, String> start() {
        directory = ScratchDirectory.create("kafka");
        kafka = Kafka.start(directory.path(), 0);
        kafka.createTopics(Topics.ofThePlatform());
        return Map.of(
                "kafka.brokers", kafka.bootstrapServers(),
                "quarkus.oidc.public-key", TestTokens.publicKey(),
                "cursor.key", "a key for tests");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (directory != null) {
            directory.close();
        }
    }
}
