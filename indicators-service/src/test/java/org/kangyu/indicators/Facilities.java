package org.kangyu.indicators;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/** Facilities as a table of examples tells them in a few words. */
final class Facilities {

    private static final Map<String, String[]> KINDS = Map.ofEntries(
            Map.entry("hospital", new String[] {"hospital", "A100"}),
            Map.entry("tcm", new String[] {"hospital", "A210"}),
            Map.entry("mongolian", new String[] {"hospital", "A411"}),
            Map.entry("psychiatric", new String[] {"hospital", "A520"}),
            Map.entry("rehabilitation", new String[] {"hospital", "A527"}),
            Map.entry("chc", new String[] {"primary-care", "B100"}),
            Map.entry("central", new String[] {"primary-care", "C210"}),
            Map.entry("township", new String[] {"primary-care", "C220"}),
            Map.entry("village", new String[] {"primary-care", "D600"}),
            Map.entry("emergency", new String[] {"professional-public-health", "E100"}),
            Map.entry("mch", new String[] {"professional-public-health", "G100"}),
            Map.entry("blood", new String[] {"other-health", "blood-collection-house"}),
            Map.entry("childcare", new String[] {"outside-health", "childcare"}),
            Map.entry("elderly", new String[] {"outside-health", "elderly-care"}));

    private Facilities() {}

    /** Puts in what the registry tells of a facility beyond what {@code is}, name and departments say. */
    static void complete(ObjectNode facility) {
        var kind = Objects.requireNonNull(KINDS.get(facility.remove("is").asText()));
        var name = facility.remove("name").asText();
        facility.putObject("name").put("zh", name);
        facility.put("class", kind[0]);
        facility.putObject("category")
                .put("scheme", kind[1].length() == 4 ? "ws218" : "kangyu")
                .put("code", kind[1]);
        if (!facility.has("status")) {
            facility.put("status", "operating");
        }
        if (!facility.has("openedOn")) {
            facility.put("openedOn", "2018-01-01");
        }
        var told = facility.path("departments");
        var departments = facility.putArray("departments");
        told.forEach(department -> departments.add(
                department.isTextual()
                        ? departments.objectNode().put("scheme", "kangyu").put("code", department.asText())
                        : department));
    }
}
