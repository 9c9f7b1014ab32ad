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
        kafka = startWithOwnClasses(directory);
        return Map.of(
                "kafka.brokers", kafka.bootstrapServers(),
                "quarkus.oidc.public-key", TestTokens.publicKey(),
                "cursor.key", "a key for tests");
    }

    /** Kafka finds its classes through the thread, to which Quarkus has given the application's loader. */
    private static Kafka startWithOwnClasses(ScratchDirectory directory) {
        var thread = Thread.currentThread();
        var given = thread.getContextClassLoader();
        thread.setContextClassLoader(Kafka.class.getClassLoader());
        try {
            var kafka = Kafka.start(directory.path(), 0);
            kafka.createTopics(Topics.ofThePlatform());
            return kafka;
        } finally {
            thread.setContextClassLoader(given);
        }
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
