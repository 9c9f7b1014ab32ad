package org.kangyu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrdosRelationsTest {

    private static final List<JsonNode> LINES = lines();

    @Test
    void giveEachCountyItsCommunity() {
        assertThat(ofType("tight-knit-community")).hasSize(9).allSatisfy(line -> {
            assertThat(line.at("/members/0/role").asText()).isEqualTo("lead");
            assertThat(line.path("members").size()).isGreaterThan(5);
        });
    }

    @Test
    void putNoFacilityIntoTwoOfTheKindsThatAreExclusive() {
        for (var type : List.of("tight-knit-community", "township-village-integration")) {
            assertThat(ofType(type).stream()
                            .flatMap(line -> line.path("members").valueStream())
                            .filter(member -> member.has("facilityId"))
                            .map(member -> member.path("facilityId").asText()))
                    .as(type)
                    .doesNotHaveDuplicates();
        }
        assertThat(ofType("township-village-integration")).hasSizeGreaterThan(40);
    }

    @Test
    void areFlaggedAsInvented() {
        assertThat(LINES).allSatisfy(line -> {
            assertThat(line.path("synthetic").asBoolean()).isTrue();
            assertThat(line.at("/name/zh").asText()).endsWith("（示例）");
        });
    }

    private static List<JsonNode> ofType(String type) {
        return LINES.stream()
                .filter(line -> line.path("type").asText().equals(type))
                .toList();
    }

    private static List<JsonNode> lines() {
        var regions = OrdosRegions.read();
        var rows = OrdosFacilities.rows(regions, Demo.SEED);
        var ids = rows.stream().collect(Collectors.toMap(FacilityRow::code, FacilityRow::code));
        var lines = new ArrayList<JsonNode>();
        OrdosRelations.ndjson(rows, regions, ids).lines().forEach(line -> lines.add(read(line)));
        return lines;
    }

    private static JsonNode read(String line) {
        try {
            return new ObjectMapper().readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
