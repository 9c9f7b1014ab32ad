package org.kangyu.kit.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent; ids rise in the order in which a subject's versions were written. */
record OutboxRow(
        long id,
        String subject,
        String type,
        long version,
        Instant time,
        String event,
        @Nullable String traceparent) {}
