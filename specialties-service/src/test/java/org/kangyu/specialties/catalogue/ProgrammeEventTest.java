package org.kangyu.specialties.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;

class ProgrammeEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        try (var file = getClass().getResourceAsStream("/events/programme.changed.v1.json")) {
            var sample = TolerantJson.MAPPER.readTree(file);
            var document = TolerantJson.MAPPER.treeToValue(sample, ProgrammeDocument.class);
            var told = Instant.parse("2026-04-08T02:41:07.123456Z");
            var state = new State<>(document.code(), 1, LocalDate.parse("2026-04-08"), told, document);

            var event = ProgrammeEvent.changed(state);

            assertThat(event.topic()).isEqualTo("programmes");
            assertThat(event.type()).isEqualTo("programme.changed.v1");
            assertThat(event.subject()).isEqualTo("primary-care-recommended");
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event)).isEqualTo(sample.toString());
        }
    }
}
