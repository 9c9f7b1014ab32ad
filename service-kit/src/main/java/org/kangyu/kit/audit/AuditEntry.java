package org.kangyu.kit.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what to what; hashes are made of its JSON form, so the fields never change their order. */
@Schema(description = "Who did what, when and with which outcome", examples = """
        {"at": "2026-04-08T02:41:07.123456Z", "request": "43cc55dd-b8b1-4fe7-992e-76382852219b",
         "actor": "wang@ordos.example", "roles": ["facility-editor"], "action": "facility.close",
         "path": "POST /api/v1/facilities/0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60/closure", "status": 200,
         "version": "2"}""")
@JsonPropertyOrder({"at", "request", "actor", "roles", "action", "path", "status", "version"})
record AuditEntry(
        Instant at,

        @Schema(description = "The request's id, as answered in X-Request-Id") @Nullable
        String request,

        @Schema(description = "The token's subject, or anonymous")
        String actor,

        SortedSet<String> roles,

        @Schema(examples = "facility.close") String action,

        @Schema(examples = "POST /api/v1/facilities/0193a5e0-7c4e-7a3b-9f55-0d5f3c2b1a00/closure")
        String path,

        @Schema(description = "The HTTP status of the answer")
        int status,

        @Schema(description = "The version that the change led to") @Nullable
        String version) {}
