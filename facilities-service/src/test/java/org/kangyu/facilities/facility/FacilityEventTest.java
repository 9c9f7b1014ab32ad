package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kangyu.facilities.code.Category;
import org.kangyu.kit.dated.State;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class FacilityEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        try (var file = getClass().getResourceAsStream("/events/facility.changed.v1.json")) {
            var sample = TolerantJson.MAPPER.readTree(file);
            var state = new State<>(
                    UUID.fromString("0197a3c0-5b1e-7c4d-9a2f-3d1c8e5b7a60"),
                    3,
                    LocalDate.parse("2024-04-08"),
                    Instant.parse("2024-04-08T02:41:07.123456Z"),
                    TolerantJson.MAPPER.treeToValue(sample, FacilityDocument.class));
            var category = new Category("ws218", "A100", Text.of("综合医院", "General hospital"), "hospital");

            var event = FacilityEvent.changed(state, category, null);

            assertThat(event.topic()).isEqualTo("facilities");
            assertThat(event.type()).isEqualTo("facility.changed.v1");
            assertThat(event.subject()).isEqualTo(state.key().toString());
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event)).isEqualTo(sample.toString());
        }
    }
}
