package org.kangyu.gateway.forwarding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kangyu.gateway.directory.FacilityEntry;
import org.kangyu.gateway.directory.Latest;
import org.kangyu.gateway.directory.RegionCode;
import org.kangyu.gateway.directory.RegionEntry;
import org.kangyu.gateway.directory.RegionName;
import org.kangyu.kit.json.TolerantJson;

/** What memory has in place of an owner's answer, in the owner's form. */
record Remembered(long version, String body) {

    /** A facility is told in the same form as it is answered. */
    static Remembered of(Latest<FacilityEntry> facility) {
        return new Remembered(facility.version().number(), new String(facility.json(), StandardCharsets.UTF_8));
    }

    /** An answered region has two fields that follow from the others. */
    static Remembered of(Latest<RegionEntry> region, List<RegionEntry> path) {
        var code = region.entry().code();
        var above = path.stream().filter(step -> !step.code().equals(code)).toList();
        try {
            var json = (ObjectNode) TolerantJson.MAPPER.readTree(region.json());
            json.put("shortCode", RegionCode.brief(code));
            json.set("path", TolerantJson.MAPPER.valueToTree(RegionName.of(above)));
            return new Remembered(region.version().number(), json.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it was read before
        }
    }
}
