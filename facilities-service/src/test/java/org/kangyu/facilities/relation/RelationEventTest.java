package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class RelationEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        try (var file = getClass().getResourceAsStream("/events/relation.changed.v1.json")) {
            var sample = TolerantJson.MAPPER.readTree(file);
            var state = new State<>(
                    UUID.fromString("0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a70"),
                    2,
                    LocalDate.parse("2025-06-01"),
                    Instant.parse("2025-06-03T02:41:07.123456Z"),
                    TolerantJson.MAPPER.treeToValue(sample, RelationDocument.class));

            var event = RelationEvent.changed(state, Text.of("专科联盟", "Specialty alliance"));

            assertThat(event.topic()).isEqualTo("relations");
            assertThat(event.type()).isEqualTo("relation.changed.v1");
            assertThat(event.subject()).isEqualTo(state.key().toString());
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event)).isEqualTo(sample.toString());
        }
    }
}
