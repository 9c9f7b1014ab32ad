package org.kangyu.kit.http;

import io.netty.handler.codec.http.HttpRequest;
import io.quarkus.runtime.configuration.MemorySize;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** How long a request may take to arrive, how large it may be, and how long its answer may wait to be taken. */
record RequestLimits(
        Duration headTime,
        Duration bodyTime,
        long bodyLimit,
        List<String> largeBodyPaths,
        long largeBodyLimit,
        long largeBodyBytesPerSecond,
        Duration answerTime) {
    static RequestLimits of(Config config) {
        return new RequestLimits(
                config.getValue("request.head-time", Duration.class),
                config.getValue("request.body-time", Duration.class),
                config.getValue("request.body-limit", MemorySize.class).asLongValue(),
                config.getValues("request.large-body-paths", String.class),
                config.getValue("request.large-body-limit", MemorySize.class).asLongValue(),
                config.getValue("request.large-body-bytes-per-second", Long.class),
                config.getValue("request.answer-time", Duration.class));
    }

    BodyLimit of(HttpRequest head) {
        var query = head.uri().indexOf('?');
        var path = query < 0 ? head.uri() : head.uri().substring(0, query);
        return largeBodyPaths.stream().anyMatch(path::endsWith)
                ? new BodyLimit(largeBodyLimit, largeBodyBytesPerSecond)
                : new BodyLimit(bodyLimit, Long.MAX_VALUE);
    }

    /** The most bytes of one body and how many must come per second for it to have another {@code bodyTime}. */
    record BodyLimit(long most, long perSecond) {
        static final BodyLimit NONE = new BodyLimit(0, Long.MAX_VALUE);
    }
}
