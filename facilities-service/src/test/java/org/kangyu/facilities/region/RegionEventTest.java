package org.kangyu.facilities.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class RegionEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        var closed = new RegionDocument(
                "150603001",
                Text.of("示例街道", "Sample Sub-district"),
                Level.TOWNSHIP,
                "sub-district",
                "112",
                "150603",
                List.of("150603004"),
                LocalDate.parse("2016-06-08"),
                LocalDate.parse("2024-04-08"),
                List.of("150603002", "150603003"));
        var event = new RegionEvent.Changed(
                closed, 2, LocalDate.parse("2024-04-08"), Instant.parse("2024-04-08T02:41:07.123456Z"));

        assertThat(event.topic()).isEqualTo("regions");
        assertThat(event.type()).isEqualTo("region.changed.v1");
        assertThat(event.subject()).isEqualTo("150603001000");
        try (var sample = getClass().getResourceAsStream("/events/region.changed.v1.json")) {
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event))
                    .isEqualTo(TolerantJson.MAPPER.readTree(sample).toString());
        }
    }
}
