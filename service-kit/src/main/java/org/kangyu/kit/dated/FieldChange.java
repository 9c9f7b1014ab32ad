package org.kangyu.kit.dated;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a revision made of one field of a document. */
public record FieldChange(
        String field,

        @Schema(description = "What it was; absent if it was not there") @Nullable
        JsonNode before,

        @Schema(description = "What it became; absent if it was taken away") @Nullable
        JsonNode after) {}
