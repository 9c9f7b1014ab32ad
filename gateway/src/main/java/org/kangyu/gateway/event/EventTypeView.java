package org.kangyu.gateway.event;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.text.Text;

/** What one type of events looks like. */
@Schema(description = "A type of events with a sample and its schema", examples = Examples.TYPE)
record EventTypeView(
        String type,
        String topic,
        String owner,
        String key,
        Text description,

        @Schema(description = "The value of an event") JsonNode sample,

        @Schema(description = "JSON Schema (2020-12) of the value, made of what the owner writes")
        JsonNode schema) {}
