package org.kangyu.gateway.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import org.kangyu.gateway.memory.News;
import org.kangyu.kit.feed.Heard;

/** What the directory understands of the topics. */
sealed interface DirectoryEvent {

    record FacilityTold(News<FacilityEntry> news) implements DirectoryEvent {}

    record RegionTold(News<RegionEntry> news) implements DirectoryEvent {}

    /** Nothing when the type is not known here. */
    static Optional<DirectoryEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "facility.changed.v1" -> new FacilityTold(News.inFull(heard, FacilityEntry.class));
                    case "region.changed.v1" -> new RegionTold(News.inFull(heard, RegionEntry.class));
                    default -> null;
                });
    }
}
