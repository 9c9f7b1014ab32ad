package org.kangyu.kit.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One record of a topic with its CloudEvents envelope; {@code value} is absent for a tombstone. */
public record Heard(
        String topic,
        int partition,
        long offset,
        String subject,
        String type,
        Version version,
        Instant time,
        @Nullable String value) {

    /** The same record with another value. */
    public Heard saying(String other) {
        return new Heard(topic, partition, offset, subject, type, version, time, other);
    }
}
