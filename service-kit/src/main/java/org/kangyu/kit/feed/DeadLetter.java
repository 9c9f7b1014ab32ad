package org.kangyu.kit.feed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that could not be read, and why; it stays on the topic at that offset until compaction. */
public record DeadLetter(
        String topic, int partition, long offset, @Nullable String subject, String because, Instant seenAt) {}
