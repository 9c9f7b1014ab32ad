package org.kangyu.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever is given as a period: one that is taken has one form and an end, and what is suggested would be taken. */
class PeriodFuzzTest {
    @FuzzTest
    void hasOneForm(byte[] given) {
        var code = new String(given, StandardCharsets.UTF_8);
        Period.find(code).ifPresent(period -> {
            assertThat(period.code()).isEqualTo(code).matches("[0-9QHW-]+");
            assertThat(period.start()).isBeforeOrEqualTo(period.end());
        });

        var wrong = Period.check("period", code);
        assertThat(wrong.isEmpty()).isEqualTo(Period.find(code).isPresent());
        wrong.map(violation -> violation.suggestion())
                .ifPresent(suggestion -> assertThat(Period.find(suggestion)).isPresent());
    }
}
