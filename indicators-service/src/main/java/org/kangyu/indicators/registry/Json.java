package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/** Fields of documents that may lack them. */
final class Json {

    private Json() {}

    static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    static LocalDate day(JsonNode node, String field, LocalDate otherwise) {
        return text(node, field).map(LocalDate::parse).orElse(otherwise);
    }

    /** Whether a day lies in {@code since} to {@code until}, as far as these are told. */
    static boolean holds(JsonNode node, LocalDate day) {
        return !day(node, "since", LocalDate.MIN).isAfter(day)
                && day(node, "until", LocalDate.MAX).isAfter(day);
    }
}
