package org.kangyu.gateway.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.json.TolerantJson;

/** What an event says of its subject: its state, or that it is gone. */
public record News<T>(
        String subject, Version version, @Nullable Latest<T> state) {

    /** With the words of the owner, to answer in its place. */
    public static <T> News<T> inFull(Heard heard, Class<T> type) throws JsonProcessingException {
        var value = heard.value();
        return value == null
                ? gone(heard)
                : state(
                        heard.subject(),
                        new Latest<>(heard.version(), read(value, type), value.getBytes(StandardCharsets.UTF_8)));
    }

    public static <T> News<T> inShort(Heard heard, Class<T> type) throws JsonProcessingException {
        var value = heard.value();
        return value == null ? gone(heard) : state(heard.subject(), new Latest<>(heard.version(), read(value, type)));
    }

    public static <T> News<T> state(String subject, Latest<T> state) {
        return new News<>(subject, state.version(), state);
    }

    public static <T> News<T> gone(Heard heard) {
        return new News<>(heard.subject(), heard.version(), null);
    }

    private static <T> T read(String value, Class<T> type) throws JsonProcessingException {
        return TolerantJson.MAPPER.readValue(value, type);
    }
}
