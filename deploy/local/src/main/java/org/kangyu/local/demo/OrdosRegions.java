package org.kangyu.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tree of Ordos, parents before children. */
record OrdosRegions(SequencedMap<String, Region> byCode, Map<String, List<Region>> byParent) {

    private static final List<String> COLUMNS =
            List.of("code", "nameZh", "nameEn", "level", "kind", "parentCode", "validFrom");

    static OrdosRegions read() {
        var byCode = new LinkedHashMap<String, Region>();
        for (var row : rows()) {
            var region = Region.of(row);
            byCode.put(region.code(), region);
        }
        return new OrdosRegions(byCode, byCode.values().stream().collect(Collectors.groupingBy(Region::parentCode)));
    }

    static String csv() {
        return Csv.write(COLUMNS, rows());
    }

    private static List<Map<String, String>> rows() {
        return Csv.read("ordos-regions.csv");
    }

    Region get(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    Stream<Region> all() {
        return byCode.values().stream();
    }

    List<Region> children(Region parent) {
        return byParent.getOrDefault(parent.code(), List.of());
    }

    /** The region and everything above it, upwards. */
    List<Region> upwards(Region region) {
        return Stream.iterate(Optional.of(region), Optional::isPresent, this::parent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The region of this level that the region is or lies in; empty above that level. */
    Optional<Region> enclosing(Region region, String level) {
        return upwards(region).stream()
                .filter(candidate -> candidate.level().equals(level))
                .findFirst();
    }

    private Optional<Region> parent(Optional<Region> region) {
        return region.map(Region::parentCode).map(byCode::get);
    }
}
