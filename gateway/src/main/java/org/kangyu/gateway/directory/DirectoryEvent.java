package org.kangyu.gateway.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kangyu.kit.feed.Heard;
import org.kangyu.kit.feed.Version;
import org.kangyu.kit.json.TolerantJson;

/** What the directory understands of the topics. */
sealed interface DirectoryEvent {

    record FacilityChanged(Latest<FacilityEntry> facility) implements DirectoryEvent {}

    record FacilityRemoved(String id, Version version) implements DirectoryEvent {}

    record RegionChanged(Latest<RegionEntry> region) implements DirectoryEvent {}

    record RegionRemoved(String code, Version version) implements DirectoryEvent {}

    /** Nothing when the type is not known here: somebody newer is at work. */
    static Optional<DirectoryEvent> of(Heard heard) throws JsonProcessingException {
        return Optional.ofNullable(
                switch (heard.type()) {
                    case "facility.changed.v1" ->
                        heard.value() == null
                                ? new FacilityRemoved(heard.subject(), heard.version())
                                : new FacilityChanged(latest(heard.version(), heard.value(), FacilityEntry.class));
                    case "region.changed.v1" ->
                        heard.value() == null
                                ? new RegionRemoved(heard.subject(), heard.version())
                                : new RegionChanged(latest(heard.version(), heard.value(), RegionEntry.class));
                    default -> null;
                });
    }

    private static <T> Latest<T> latest(Version version, String value, Class<T> type) throws JsonProcessingException {
        return new Latest<>(
                version, TolerantJson.MAPPER.readValue(value, type), value.getBytes(StandardCharsets.UTF_8));
    }
}
