package org.kangyu.gateway.directory;

import java.util.List;
import org.kangyu.kit.text.Text;

/** A region as answers mention it. */
public record RegionName(String code, Text name) {

    public static RegionName of(RegionEntry region) {
        return new RegionName(region.code(), region.name());
    }

    public static List<RegionName> of(List<RegionEntry> regions) {
        return regions.stream().map(RegionName::of).toList();
    }
}
