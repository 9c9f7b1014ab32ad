package org.kangyu.gateway.event;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kangyu.kit.json.TolerantJson;

/** All topics and types of events; samples and schemas are the files against which owners and readers are tested. */
@Singleton
class EventCatalogue {

    private final List<TopicView> topics;
    private final Map<String, EventTypeView> types = new LinkedHashMap<>();

    EventCatalogue() {
        topics = List.of(read("topics", TopicView[].class));
        for (var topic : topics) {
            topic.types().forEach(type -> types.put(type.type(), described(topic, type)));
        }
    }

    List<TopicView> topics() {
        return topics;
    }

    List<EventTypeView> types() {
        return List.copyOf(types.values());
    }

    Optional<EventTypeView> find(String type) {
        return Optional.ofNullable(types.get(type));
    }

    private static EventTypeView described(TopicView topic, TopicView.TypeView type) {
        return new EventTypeView(
                type.type(),
                topic.topic(),
                topic.owner(),
                topic.key(),
                type.description(),
                read(type.type(), JsonNode.class),
                read(type.type() + ".schema", JsonNode.class));
    }

    private static <T> T read(String name, Class<T> kind) {
        try (var file = EventCatalogue.class.getResourceAsStream("/events/" + name + ".json")) {
            return TolerantJson.MAPPER.readValue(Objects.requireNonNull(file, name), kind);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
