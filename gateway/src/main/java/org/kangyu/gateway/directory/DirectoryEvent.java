package org.kangyu.gateway.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.json.TolerantJson;

/** What the directory understands of the topics. */
sealed interface DirectoryEvent {

    record FacilityTold(News<FacilityEntry> news) implements DirectoryEvent {}

    record RegionTold(News<RegionEntry> news) implements DirectoryEvent {}

    /** Nothing when the type is not known here. */
    static Optional<DirectoryEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "facility.changed.v1" ->
                        new FacilityTold(News.inFull(withoutCorrection(heard), FacilityEntry.class));
                    case "region.changed.v1" -> new RegionTold(News.inFull(heard, RegionEntry.class));
                    default -> null;
                });
    }

    /** What a facility was before is not of the present, and not in what its owner answers. */
    private static Heard withoutCorrection(Heard heard) throws JsonProcessingException {
        var value = heard.value();
        if (value == null || !value.contains("\"correction\"")) {
            return heard;
        }
        var present = TolerantJson.MAPPER.readValue(value, ObjectNode.class).without("correction");
        return heard.saying(present.toString());
    }
}
