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
                begin(document),
                document);
    }

    /** A closure that is told of late holds from the day on which the facility closed. */
    private static LocalDate begin(JsonNode document) {
        var validFrom = day(document, "validFrom");
        if (!document.path("status").asText().equals("closed") || !document.hasNonNull("closedOn")) {
            return validFrom;
        }
        var closedOn = day(document, "closedOn");
        return closedOn.isBefore(validFrom) ? closedOn : validFrom;
    }

    private static LocalDate day(JsonNode document, String field) {
        return LocalDate.parse(document.required(field).asText());
    }
}
