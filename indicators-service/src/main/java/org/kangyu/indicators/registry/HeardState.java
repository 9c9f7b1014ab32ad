package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kangyu.indicators.UnitKind;

/** What a document is told to say from one day until before another, or until something else is told; and whom it names. */
record HeardState(
        UnitKind kind,
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        JsonNode document,
        SortedSet<String> names) {

    static HeardState of(
            UnitKind kind, String id, LocalDate validFrom, @Nullable LocalDate validTo, JsonNode document) {
        return new HeardState(kind, id, validFrom, validTo, document, names(document));
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
