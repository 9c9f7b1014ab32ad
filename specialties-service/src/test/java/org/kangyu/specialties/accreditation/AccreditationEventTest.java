package org.kangyu.specialties.accreditation;

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

class AccreditationEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        try (var file = getClass().getResourceAsStream("/events/accreditation.changed.v1.json")) {
            var sample = TolerantJson.MAPPER.readTree(file);
            var state = new State<>(
                    UUID.fromString("0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a70"),
                    3,
                    LocalDate.parse("2026-04-08"),
                    Instant.parse("2026-04-08T02:41:07.123456Z"),
                    TolerantJson.MAPPER.treeToValue(sample, AccreditationDocument.class));

            var event = AccreditationEvent.changed(
                    state, Text.of("临床重点专科", "Key clinical specialty"), Text.of("心血管内科专业", "Cardiology"));

            assertThat(event.topic()).isEqualTo("accreditations");
            assertThat(event.type()).isEqualTo("accreditation.changed.v1");
            assertThat(event.subject()).isEqualTo(state.key().toString());
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event)).isEqualTo(sample.toString());
        }
    }
}
