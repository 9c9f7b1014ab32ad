package org.kangyu.gateway.feed;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kangyu.kit.feed.DeadLetter;

/** How far one topic has been heard. */
@Schema(description = "How far one topic has been heard by this replica", examples = """
        {"topic": "facilities", "caughtUp": true, "alive": true, "positions": {"0": 412, "1": 398},
         "deadLetterCount": 0, "deadLetters": []}""")
record FeedView(
        String topic,

        @Schema(description = "Whether everything that was there at the start has been heard")
        boolean caughtUp,

        @Schema(description = "False when hearing has ended; the replica is restarted then")
        boolean alive,

        @Schema(description = "The offset heard last, by partition")
        Map<Integer, Long> positions,

        @Schema(description = "How many records could not be read, counting the newest 1,000")
        int deadLetterCount,

        List<DeadLetter> deadLetters) {

    FeedView(
            String topic, boolean caughtUp, boolean alive, Map<Integer, Long> positions, List<DeadLetter> deadLetters) {
        this(topic, caughtUp, alive, new TreeMap<>(positions), deadLetters.size(), deadLetters);
    }
}
