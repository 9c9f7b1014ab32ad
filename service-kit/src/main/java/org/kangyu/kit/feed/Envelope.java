package org.kangyu.kit.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a record says about itself in its headers, named as CloudEvents' binary mode names them. Readers order a
 * subject's records by version.
 */
public record Envelope(
        String source,
        String subject,
        String type,
        Version version,
        Instant time,
        @Nullable String traceparent) {

    private static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    private static final String SPECIFICATION = "ce_specversion";
    private static final String SUBJECT = "ce_subject";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String EPOCH = "epoch";
    private static final String VERSION = "version";
    private static final String TRACEPARENT = "traceparent";

    public Headers headers() {
        var headers = new RecordHeaders();
        put(headers, ID, "%s/%d.%d".formatted(subject, version.epoch(), version.number())); // the same when sent again
        put(headers, SOURCE, source);
        put(headers, SPECIFICATION, "1.0");
        put(headers, SUBJECT, subject);
        put(headers, TYPE, type);
        put(headers, TIME, time.toString());
        put(headers, EPOCH, Long.toString(version.epoch()));
        put(headers, VERSION, Long.toString(version.number()));
        if (traceparent != null) {
            put(headers, TRACEPARENT, traceparent);
        }
        return headers;
    }

    /** Throws when the key or a header that readers need is missing or garbled. */
    static Heard open(ConsumerRecord<String, String> record) {
        var headers = record.headers();
        return new Heard(
                record.topic(),
                record.partition(),
                record.offset(),
                Objects.requireNonNull(record.key(), "no key"),
                text(headers, TYPE),
                new Version(Long.parseLong(text(headers, EPOCH)), Long.parseLong(text(headers, VERSION))),
                Instant.parse(text(headers, TIME)),
                record.value());
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        var header = Objects.requireNonNull(headers.lastHeader(name), "no header " + name);
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
