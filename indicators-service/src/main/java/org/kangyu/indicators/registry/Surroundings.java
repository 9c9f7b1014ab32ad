package org.kangyu.indicators.registry;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kangyu.indicators.Unit;

/** All that has been read of the registry around some units: tells what was so of each on a day. */
final class Surroundings {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private record Moment(String id, LocalDate day) {}

    private final Map<Unit, List<DocumentState>> states;
    private final Map<String, List<DocumentState>> parties;
    private final Map<String, List<DocumentState>> regions;
    private final Map<String, List<String>> paths;
    private final Map<Moment, ObjectNode> relations = new HashMap<>();

    /** Takes the units' own states, the outlines of facilities and regions, and the regions' paths upwards. */
    Surroundings(
            Map<Unit, List<DocumentState>> states,
            Map<String, List<DocumentState>> parties,
            Map<String, List<DocumentState>> regions,
            Map<String, List<String>> paths) {
        this.states = states;
        this.parties = parties;
        this.regions = regions;
        this.paths = paths;
    }

    List<DocumentState> statesOf(Unit unit) {
        return states.getOrDefault(unit, List.of());
    }

    List<DocumentState> partyStates(String facility) {
        return parties.getOrDefault(facility, List.of());
    }

    List<DocumentState> regionStates(String code) {
        return regions.getOrDefault(code, List.of());
    }

    List<String> path(String region) {
        return paths.getOrDefault(region, List.of(region));
    }

    /** The facility as it was on the day, as far as others see it. */
    Optional<ObjectNode> party(String facility, LocalDate day) {
        return at(partyStates(facility), day).map(state -> ((ObjectNode) state.document()));
    }

    /** The region as it was on the day; {@code kindSince} only if it was of another kind before. */
    ObjectNode region(String code, LocalDate day) {
        var facts = JSON.objectNode().put("code", code);
        var known = regionStates(code);
        at(known, day).ifPresent(state -> {
            facts.setAll((ObjectNode) state.document());
            kindSince(known.subList(0, known.indexOf(state) + 1))
                    .ifPresent(since -> facts.put("kindSince", since.toString()));
        });
        return facts;
    }

    /** The relation as it was on the day, with those who took part in it then; empty if it was not in force. */
    Optional<ObjectNode> relation(Unit relation, LocalDate day) {
        return at(statesOf(relation), day)
                .map(state -> (ObjectNode) state.document())
                .filter(document -> Json.holds(document, day))
                .map(document -> relations.computeIfAbsent(
                        new Moment(relation.id(), day), _ -> relation(relation.id(), document, day)));
    }

    /** The days on which something in the relation, or of those who take part, begins or ends. */
    Set<LocalDate> turns(Unit relation) {
        var turns = new TreeSet<LocalDate>();
        for (var state : statesOf(relation)) {
            Turns.add(turns, state);
            Turns.add(turns, state.document());
            state.document().path("members").forEach(member -> {
                Turns.add(turns, member);
                member.path("onSite").forEach(term -> Turns.add(turns, term));
                Json.text(member, "facilityId").ifPresent(id -> Turns.add(turns, partyStates(id)));
                Json.text(member, "regionCode").ifPresent(code -> Turns.add(turns, regionStates(code)));
            });
        }
        return turns;
    }

    private ObjectNode relation(String id, ObjectNode document, LocalDate day) {
        var facts = JSON.objectNode().put("id", id);
        facts.setAll(document);
        ArrayNode members = facts.putArray("members");
        document.path("members")
                .valueStream()
                .filter(member -> Json.holds(member, day))
                .forEach(member -> {
                    var party = members.addObject();
                    party.setAll((ObjectNode) member);
                    party.put("onSite", member.path("onSite").valueStream().anyMatch(term -> Json.holds(term, day)));
                    Json.text(member, "facilityId")
                            .flatMap(facility -> party(facility, day))
                            .ifPresent(facility -> party.set("facility", facility));
                    Json.text(member, "regionCode").ifPresent(code -> party.set("region", region(code, day)));
                });
        return facts;
    }

    private static Optional<DocumentState> at(List<DocumentState> states, LocalDate day) {
        return states.stream().filter(state -> state.holds(day)).findFirst();
    }

    private static Optional<LocalDate> kindSince(List<DocumentState> untilThen) {
        var kind = untilThen.getLast().document().path("kind");
        int first = untilThen.size() - 1;
        while (first > 0 && untilThen.get(first - 1).document().path("kind").equals(kind)) {
            first--;
        }
        return first == 0 ? Optional.empty() : Optional.of(untilThen.get(first).from());
    }
}
