package org.kangyu.indicators.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.json.TolerantJson;

/** A facility as its owner tells of it: the whole document, and from which day it is so. */
record HeardFacility(UUID id, long epoch, long version, LocalDate validFrom, JsonNode document) {

    static HeardFacility of(Heard heard) throws JsonProcessingException {
        var document = TolerantJson.MAPPER.readTree(heard.value());
        return new HeardFacility(
                UUID.fromString(heard.subject()),
                heard.version().epoch(),
                heard.version().number(),
                LocalDate.parse(document.required("validFrom").asText()),
                document);
    }
}
