package org.kangyu.kit.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change: what changed, to which version, and the whole event as it went to the topic. */
@Schema(description = "One change with the whole state after it", examples = """
        {"subject": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "type": "facility.changed.v1", "version": 2,
         "time": "2026-04-08T02:41:07.123456Z",
         "event": {"id": "0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60", "version": 2}}""")
public record Change(
        String subject,
        String type,
        long version,
        Instant time,
        @JsonRawValue String event) {}
