package org.kangyu.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Version;

/** The owners' samples are the contract: what they tell is understood here. */
public final class EventSamples {

    private EventSamples() {}

    /** The sample of a type, as heard at version 9. */
    public static Heard heard(String type, String subject) throws IOException {
        return heard(type, subject, value(type));
    }

    public static Heard heard(String type, String subject, @Nullable String value) {
        return new Heard("topic", 0, 0, subject, type, new Version(1, 9), Instant.EPOCH, value);
    }

    public static String value(String type) throws IOException {
        try (var file = EventSamples.class.getResourceAsStream("/events/" + type + ".json")) {
            return new String(Objects.requireNonNull(file, type).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
