package org.kangyu.kit.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change: what changed, to which version, and the whole event as it went to the topic. */
@Schema(description = "One change with the whole state after it")
public record Change(
        String subject,
        String type,
        long version,
        Instant time,
        @JsonRawValue String event) {}
