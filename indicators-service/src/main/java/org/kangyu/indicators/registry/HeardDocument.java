package org.kangyu.indicators.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kangyu.indicators.Unit;
import org.kangyu.indicators.UnitKind;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.json.TolerantJson;

/** A document of the registry as its owner tells of it: whole, from which day it is so, and whom it names. */
record HeardDocument(
        UnitKind kind,
        String id,
        long epoch,
        long version,
        LocalDate validFrom,
        JsonNode document,
        SortedSet<String> names) {

    static HeardDocument of(UnitKind kind, Heard heard) throws JsonProcessingException {
        var document = TolerantJson.MAPPER.readTree(heard.value());
        return new HeardDocument(
                kind,
                heard.subject(),
                heard.version().epoch(),
                heard.version().number(),
                kind == UnitKind.FACILITY ? begin(document) : Json.day(document, "validFrom", LocalDate.of(1, 1, 1)),
                document,
                names(document));
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

    /** The facilities and regions that the document names. */
    static SortedSet<String> names(JsonNode document) {
        var names = new TreeSet<String>();
        Stream.of(document.path("coverageArea"), document.path("members"))
                .flatMap(JsonNode::valueStream)
                .forEach(part -> {
                    Json.text(part, "facilityId").ifPresent(names::add);
                    Json.text(part, "regionCode").ifPresent(names::add);
                });
        Json.text(document, "regionCode").ifPresent(names::add);
        return names;
    }
}
