package org.kangyu.local.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The invented relations of the demo's facilities, as lines of NDJSON: a medical community in each county, its village
 * clinics under their health centres, remote medicine from the city's hospital and its support of three counties.
 */
final class OrdosRelations {

    private static final String CITY = "150600000000";
    private static final String CITY_HOSPITAL = "ORD-H-0001";
    private static final Set<String> HEALTH_CENTRES = Set.of("C210", "C220");
    private static final Set<String> PRIMARY_CARE = Set.of("C210", "C220", "B100", "community-hospital");
    private static final Set<String> SUPPORTED = Set.of("150623000000", "150624000000", "150625000000");

    private final List<FacilityRow> rows;
    private final OrdosRegions regions;
    private final Map<String, String> ids;

    private OrdosRelations(List<FacilityRow> rows, OrdosRegions regions, Map<String, String> ids) {
        this.rows = rows.stream().filter(FacilityRow::isOperating).toList();
        this.regions = regions;
        this.ids = ids;
    }

    /** The ids are those that the registry gave the facilities, by their own codes. */
    static String ndjson(List<FacilityRow> rows, OrdosRegions regions, Map<String, String> ids) {
        return new OrdosRelations(rows, regions, ids)
                .lines()
                .map(line -> line.toString() + "\n")
                .collect(Collectors.joining());
    }

    private Stream<ObjectNode> lines() {
        return Stream.of(
                        counties().map(this::community),
                        rows.stream().filter(row -> is(row, HEALTH_CENTRES)).flatMap(this::integration),
                        Stream.of(remoteMedicine()),
                        counties()
                                .filter(county -> SUPPORTED.contains(county.code()))
                                .map(this::support))
                .flatMap(lines -> lines);
    }

    private Stream<Region> counties() {
        return regions.all().filter(region -> region.level().equals("county"));
    }

    private ObjectNode community(Region county) {
        var line = line("tight-knit-community", county.zh() + "紧密型县域医共体（示例）", county.code(), "2022-07-01");
        line.put("managementCommittee", true).put("platform", true).put("mutualRecognition", true);
        line.putArray("unifiedAreas").add("business").add("drug-list").add("information");
        add(line, "lead", hospital(county));
        in(county).filter(row -> is(row, PRIMARY_CARE)).forEach(row -> add(line, "member", row));
        members(line).addObject().put("role", "government").put("regionCode", county.code());
        return line;
    }

    /** Of one health centre; none if its township has no village clinic. */
    private Stream<ObjectNode> integration(FacilityRow centre) {
        var township = regions.enclosing(region(centre), "township").orElseThrow();
        var clinics = in(township).filter(row -> is(row, Set.of("D600"))).toList();
        if (clinics.isEmpty()) {
            return Stream.empty();
        }
        var name = centre.cell("nameZh") + "乡村一体化管理（示例）";
        var line = line("township-village-integration", name, township.code(), "2021-01-01");
        add(line, "manager", centre);
        clinics.forEach(clinic -> add(line, "clinic", clinic));
        return Stream.of(line);
    }

    private ObjectNode remoteMedicine() {
        var line = line("remote-medicine", "鄂尔多斯市远程医疗协作网（示例）", CITY, "2023-01-01");
        add(line, "centre", cityHospital());
        rows.stream().filter(row -> is(row, HEALTH_CENTRES)).forEach(row -> add(line, "site", row));
        return line;
    }

    private ObjectNode support(Region county) {
        var line = line("paired-support", "市中心医院对口支援" + county.zh() + "（示例）", county.code(), "2024-01-01");
        add(line, "supporter", cityHospital());
        add(line, "recipient", hospital(county));
        return line;
    }

    private FacilityRow cityHospital() {
        return rows.stream()
                .filter(row -> row.code().equals(CITY_HOSPITAL))
                .findFirst()
                .orElseThrow();
    }

    /** The general hospital of the county's own. */
    private FacilityRow hospital(Region county) {
        return in(county)
                .filter(row -> is(row, Set.of("A100")) && row.cell("adminLevel").equals("county"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<FacilityRow> in(Region region) {
        return rows.stream().filter(row -> regions.upwards(region(row)).contains(region));
    }

    private Region region(FacilityRow row) {
        return regions.get(row.cell("regionCode"));
    }

    private static boolean is(FacilityRow row, Set<String> categories) {
        return categories.contains(row.cell("category"));
    }

    private static ObjectNode line(String type, String name, String region, String since) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("type", type);
        line.putObject("name").put("zh", name);
        line.put("regionCode", region).put("since", since).put("synthetic", true);
        line.putArray("members");
        return line;
    }

    /** Who opened later joined then. */
    private void add(ObjectNode line, String role, FacilityRow row) {
        var member = members(line).addObject();
        member.put("role", role).put("facilityId", Objects.requireNonNull(ids.get(row.code()), row.code()));
        if (row.cell("openedOn").compareTo(line.path("since").asText()) > 0) {
            member.put("since", row.cell("openedOn"));
        }
    }

    private static ArrayNode members(ObjectNode line) {
        return line.withArray("members");
    }
}
