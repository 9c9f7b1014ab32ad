package org.kangyu.gateway.event;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.text.Text;

/** A topic, and which types of events are told on it. */
@Schema(description = "A compacted topic of Kafka: the newest event of each key stays", examples = Examples.TOPIC)
record TopicView(
        String topic,
        String owner,

        @Schema(description = "What the key of an event is: the subject that it tells of")
        String key,

        Text description,
        List<TypeView> types) {
    TopicView {
        types = List.copyOf(types);
    }

    /** One of them. */
    @Schema(description = "A type of events; fields may be added to it, nothing is changed or taken away")
    record TypeView(
            @Schema(description = "As in the header `ce_type`")
            String type,

            Text description) {}
}
