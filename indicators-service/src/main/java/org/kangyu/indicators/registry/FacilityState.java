package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.kangyu.indicators.Database;

/**
 * What a facility was in some days, of which it worked from {@code from} until before {@code to}; no day at all while
 * it was planned or suspended.
 */
public record FacilityState(UUID facility, LocalDate from, LocalDate to, JsonNode document) {

    static FacilityState of(UUID facility, LocalDate validFrom, LocalDate validTo, String json) {
        var document = Database.document(json, JsonNode.class);
        var opened = day(document, "openedOn", LocalDate.MIN);
        var closed = day(document, "closedOn", LocalDate.MAX);
        var from = validFrom.isAfter(opened) ? validFrom : opened;
        var to = validTo.isBefore(closed) ? validTo : closed;
        return new FacilityState(facility, from, worked(document) ? to : from, document);
    }

    public boolean isWorking() {
        return from.isBefore(to);
    }

    public String region() {
        return document.path("regionCode").asText();
    }

    /** A closed one worked until it was closed, if it is told when that was. */
    private static boolean worked(JsonNode document) {
        return switch (document.path("status").asText()) {
            case "operating" -> true;
            case "closed" -> document.hasNonNull("closedOn");
            default -> false;
        };
    }

    private static LocalDate day(JsonNode document, String field, LocalDate otherwise) {
        return document.hasNonNull(field) ? LocalDate.parse(document.get(field).asText()) : otherwise;
    }
}
