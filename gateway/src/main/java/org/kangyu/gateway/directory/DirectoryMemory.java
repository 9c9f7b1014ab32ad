package org.kangyu.gateway.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.kangyu.gateway.memory.Latest;
import org.kangyu.gateway.memory.Memory;
import org.kangyu.gateway.memory.Remembered;
import org.kangyu.kit.json.TolerantJson;

/** Single facilities and regions as facilities-service would answer them. */
@Singleton
class DirectoryMemory implements Memory {

    private final Directory directory;

    DirectoryMemory(Directory directory) {
        this.directory = directory;
    }

    @Override
    public Optional<Remembered> recall(String collection, String id) {
        return switch (collection) {
            case "facilities" -> directory.facility(id).map(Remembered::of);
            case "regions" -> RegionCode.full(id).flatMap(directory::region).map(this::region);
            default -> Optional.empty();
        };
    }

    /** An answered region has two fields that follow from the others. */
    private Remembered region(Latest<RegionEntry> region) {
        var code = region.entry().code();
        var above = directory.path(code).stream()
                .filter(step -> !step.code().equals(code))
                .toList();
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
