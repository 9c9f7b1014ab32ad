package org.kangyu.indicators.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.json.TolerantJson;

/** A document of the registry as its owner tells of it: what it says now, and what it really said at another time. */
record HeardDocument(
        UnitKind kind, String id, long epoch, long version, HeardState state, Optional<HeardState> corrected) {

    static HeardDocument of(UnitKind kind, Heard heard) throws JsonProcessingException {
        var document = TolerantJson.MAPPER.readTree(heard.value());
        var correction = ((ObjectNode) document).remove("correction");
        var begin =
                kind == UnitKind.FACILITY ? begin(document) : Json.day(document, "validFrom", LocalDate.of(1, 1, 1));
        return new HeardDocument(
                kind,
                heard.subject(),
                heard.version().epoch(),
                heard.version().number(),
                HeardState.of(kind, heard.subject(), begin, null, document),
                Optional.ofNullable(correction).flatMap(node -> corrected(kind, heard.subject(), node, begin)));
    }

    Unit unit() {
        return new Unit(kind, id);
    }

    /** A closure that is told of late holds from the day on which the facility closed. */
    private static LocalDate begin(JsonNode document) {
        var validFrom = LocalDate.parse(document.required("validFrom").asText());
        var closedOn = Json.day(document, "closedOn", LocalDate.MAX);
        return document.path("status").asText().equals("closed") && closedOn.isBefore(validFrom) ? closedOn : validFrom;
    }

    /** What it says now holds from its first day, whatever is corrected. */
    private static Optional<HeardState> corrected(UnitKind kind, String id, JsonNode correction, LocalDate begin) {
        var from = LocalDate.parse(correction.required("validFrom").asText());
        var told = LocalDate.parse(correction.required("validTo").asText());
        var to = told.isBefore(begin) ? told : begin;
        return from.isBefore(to) ? Optional.of(HeardState.of(kind, id, from, to, correction)) : Optional.empty();
    }
}
