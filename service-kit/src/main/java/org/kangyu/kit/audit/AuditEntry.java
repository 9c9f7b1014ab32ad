package org.kangyu.kit.audit;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what to what; hashes are made of its JSON form, so the fields never change their order. */
@Schema(description = "Who did what, when and with which outcome")
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
