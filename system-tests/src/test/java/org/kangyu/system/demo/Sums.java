package org.kangyu.system.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a region has, by name: once as a profile tells it, once added up from the owner's list. */
record Sums(Map<String, Long> counts) {

    static Sums toldBy(JsonNode profile) {
        var sums = new Sums(new TreeMap<>());
        var facilities = profile.path("facilities");
        for (var status : List.of("operating", "planned", "suspended", "closed")) {
            sums.add("status " + status, facilities.path(status).asLong());
        }
        facilities
                .path("byClass")
                .forEach(of ->
                        sums.add("class " + text(of, "class"), of.path("count").asLong()));
        facilities
                .path("byCategory")
                .forEach(of -> sums.add(
                        "category " + text(of, "category"), of.path("count").asLong()));
        profile.path("beds").path("byKind").forEach(sums::addBeds);
        profile.path("staff").forEach(sums::addStaff);
        return sums;
    }

    static Sums of(List<JsonNode> facilities) {
        var sums = new Sums(new TreeMap<>());
        facilities.forEach(sums::addFacility);
        return sums;
    }

    private void addFacility(JsonNode facility) {
        add("status " + text(facility, "status"), 1);
        if (text(facility, "status").equals("operating")) {
            var category = facility.path("category");
            add("class " + text(facility, "class"), 1);
            add("category %s:%s".formatted(text(category, "scheme"), text(category, "code")), 1);
            facility.path("beds").forEach(this::addBeds);
            facility.path("staff").forEach(this::addStaff);
        }
    }

    private void addBeds(JsonNode beds) {
        for (var count : List.of("approved", "actual", "open")) {
            add(
                    "beds %s %s".formatted(text(beds, "kind"), count),
                    beds.path(count).asLong());
        }
    }

    private void addStaff(JsonNode staff) {
        add("staff " + text(staff, "category"), staff.path("count").asLong());
    }

    private void add(String name, long count) {
        if (count != 0) {
            counts.merge(name, count, Long::sum);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText();
    }
}
