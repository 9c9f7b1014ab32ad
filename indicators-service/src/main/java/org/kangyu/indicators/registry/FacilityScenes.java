package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kangyu.indicators.Unit;

/** What was so of a facility while it worked: no day while it was planned, suspended or merged into another record. */
record FacilityScenes(Surroundings surroundings, Set<Unit> relations) {

    private static final double MINUTES = 60;

    Stream<UnitState> of(Unit facility) {
        var turns = turns(surroundings.statesOf(facility));
        return surroundings.statesOf(facility).stream().flatMap(state -> {
            var opened = Json.day(state.document(), "openedOn", LocalDate.MIN);
            var closed = Json.day(state.document(), "closedOn", LocalDate.MAX);
            return worked(state.document())
                    ? Slices.of(state, opened, closed, turns).map(slice -> scene(slice, state.document()))
                    : Stream.empty();
        });
    }

    /** A closed one worked until it was closed, if it is told when that was. */
    private static boolean worked(JsonNode document) {
        return switch (document.path("status").asText()) {
            case "operating" -> true;
            case "closed" -> document.hasNonNull("closedOn");
            default -> false;
        };
    }

    private TreeSet<LocalDate> turns(List<DocumentState> states) {
        var turns = new TreeSet<LocalDate>();
        relations.forEach(relation -> turns.addAll(surroundings.turns(relation)));
        for (var state : states) {
            HeardState.names(state.document()).stream()
                    .flatMap(code -> surroundings.path(code).stream())
                    .forEach(code -> Turns.add(turns, surroundings.regionStates(code)));
        }
        return turns;
    }

    private UnitState scene(DocumentState slice, JsonNode document) {
        var day = slice.from();
        var facts = JsonNodeFactory.instance.objectNode();
        facts.setAll((ObjectNode) document);
        var path = surroundings.path(document.path("regionCode").asText());
        var regions = facts.putArray("regions");
        path.forEach(code -> regions.add(surroundings.region(code, day)));
        facts.set("coverageArea", served(document, day));
        facts.set("openingHours", hours(document));
        facts.set("relations", participations(slice.unit().id(), day));
        return new UnitState(slice.unit(), day, slice.to(), Weights.of(List.of(path)), facts);
    }

    private ArrayNode participations(String facility, LocalDate day) {
        var participations = JsonNodeFactory.instance.arrayNode();
        for (var unit : relations) {
            surroundings
                    .relation(unit, day)
                    .ifPresent(relation -> relation.path("members")
                            .valueStream()
                            .filter(member -> member.path("facilityId").asText().equals(facility))
                            .forEach(member -> participations
                                    .addObject()
                                    .put("role", member.path("role").asText())
                                    .put("onSite", member.path("onSite").asBoolean())
                                    .set("relation", relation)));
        }
        return participations;
    }

    private ArrayNode served(JsonNode document, LocalDate day) {
        return each(
                document.path("coverageArea"),
                area -> Json.text(area, "regionCode")
                        .ifPresent(code -> area.set("region", surroundings.region(code, day))));
    }

    /** With how long it is open on such a day; 00:00 ends the day. */
    private static ArrayNode hours(JsonNode document) {
        return each(document.path("openingHours"), hours -> {
            if (hours.hasNonNull("opens") && hours.hasNonNull("closes")) {
                var open = Duration.between(time(hours, "opens"), time(hours, "closes"));
                hours.put("hours", (open.isPositive() ? open : open.plusDays(1)).toMinutes() / MINUTES);
            }
        });
    }

    private static LocalTime time(JsonNode hours, String field) {
        return LocalTime.parse(hours.path(field).asText());
    }

    private static ArrayNode each(JsonNode parts, Consumer<ObjectNode> change) {
        var changed = JsonNodeFactory.instance.arrayNode();
        parts.forEach(part -> {
            var copy = ((ObjectNode) part).deepCopy();
            change.accept(copy);
            changed.add(copy);
        });
        return changed;
    }
}
