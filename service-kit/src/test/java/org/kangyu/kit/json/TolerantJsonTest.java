package org.kangyu.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TolerantJsonTest {
    @Test
    void skipsAFieldThatIsUnknownAndFillsAListThatIsAbsent() throws JsonProcessingException {
        var heard = TolerantJson.MAPPER.readValue("{\"id\": \"a\", \"added\": {\"later\": 1}}", Heard.class);

        assertThat(heard).isEqualTo(new Heard("a", null, List.of()));
    }

    @Test
    void writesInstantsAsTextAndLeavesOutWhatIsEmpty() throws JsonProcessingException {
        var written = TolerantJson.MAPPER.writeValueAsString(new Heard("a", Instant.EPOCH, List.of()));

        assertThat(written).isEqualTo("{\"id\":\"a\",\"at\":\"1970-01-01T00:00:00Z\"}");
    }

    record Heard(
            String id, @org.jspecify.annotations.Nullable Instant at, List<String> names) {
        Heard {
            names = List.copyOf(names);
        }
    }
}
