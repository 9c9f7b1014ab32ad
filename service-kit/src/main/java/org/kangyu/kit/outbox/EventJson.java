package org.kangyu.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;

/** The value of an event on its topic. */
final class EventJson {

    private static final int MOST_BYTES =
            900_000; // Kafka takes 1 MiB with headers; what it refused would stop the lane
    private static final Text TOO_LARGE = Text.of("内容过大，无法作为一条变更发布", "Too large to be published as one change");

    private EventJson() {}

    static String of(Event event) {
        try {
            var json = TolerantJson.MAPPER.writeValueAsString(event);
            if (json.length() > MOST_BYTES / 3 && json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                throw new ProblemException(ProblemType.TOO_LARGE, TOO_LARGE);
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event has no JSON form: " + event.type(), e);
        }
    }
}
