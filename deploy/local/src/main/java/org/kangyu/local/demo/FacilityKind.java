package org.kangyu.local.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One line of the tables of kinds: which places have such facilities, how many, and what they look like. */
record FacilityKind(Map<String, String> cells, boolean synthetic) {

    static List<FacilityKind> allNamed() {
        return read("named-facilities.csv", false);
    }

    static List<FacilityKind> allSynthetic() {
        return read("facility-kinds.csv", true);
    }

    private static List<FacilityKind> read(String resource, boolean synthetic) {
        return Csv.read(resource).stream()
                .map(cells -> new FacilityKind(cells, synthetic))
                .toList();
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    String key() {
        return cell("key");
    }

    /** The part of the network that such a facility plays; a place that has one already gets no second. */
    String slot() {
        return cell("slot");
    }

    /** The slot of the facility that this kind is a sub-unit of. */
    String under() {
        return cell("under");
    }

    /** The column {@code where} lists kinds of regions and codes of regions. */
    boolean belongsTo(Region region) {
        var where = Arrays.asList(cell("where").split(";"));
        return where.contains(region.kind()) || where.contains(region.code());
    }

    boolean isPerPeople() {
        return cell("per").equals("people");
    }

    /** How many there are for each place, or for 100,000 people. */
    double rate() {
        return Double.parseDouble(cell("rate"));
    }
}
