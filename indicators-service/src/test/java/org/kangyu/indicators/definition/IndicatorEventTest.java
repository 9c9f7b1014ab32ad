package org.kangyu.indicators.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kangyu.kit.json.TolerantJson;
import org.kangyu.kit.testing.EventSchemas;
import org.kangyu.kit.text.Text;

class IndicatorEventTest {

    @Test
    void looksLikeTheSample() throws IOException {
        var document = new IndicatorDocument(
                "beds_per_1000",
                Text.of("每千人口床位数", "Beds per 1,000 residents"),
                Kind.COMPUTED,
                "per-1000",
                Text.of("张/千人", "beds per 1,000"),
                Direction.HIGHER,
                Text.of("机构登记与统计年鉴", "Registry and statistical yearbook"),
                Text.of("年末实有床位数除以年末常住人口，再乘以一千", "Actual beds per 1,000 residents at the year's end"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "beds / population * 1000.0");
        var event = new IndicatorEvent.Changed(
                document, List.copyOf(document.inputs()), 2, Instant.parse("2026-03-31T02:41:07.123456Z"));

        assertThat(event.topic()).isEqualTo("indicators");
        assertThat(event.type()).isEqualTo("indicator.changed.v1");
        assertThat(event.subject()).isEqualTo("beds_per_1000");
        try (var sample = getClass().getResourceAsStream("/events/indicator.changed.v1.json")) {
            EventSchemas.assertKept(event);
            assertThat(TolerantJson.MAPPER.writeValueAsString(event))
                    .isEqualTo(TolerantJson.MAPPER.readTree(sample).toString());
        }
    }
}
