package org.kangyu.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2025,       2025-01-01, 2025-12-31
            2025-H1,    2025-01-01, 2025-06-30
            2025-H2,    2025-07-01, 2025-12-31
            2025-Q3,    2025-07-01, 2025-09-30
            2024-02,    2024-02-01, 2024-02-29
            2025-W01,   2024-12-30, 2025-01-05
            2026-W53,   2026-12-28, 2027-01-03
            2025-07-14, 2025-07-14, 2025-07-14
            """)
    void lastsFromItsFirstDayToItsLast(String code, LocalDate start, LocalDate end) {
        assertThat(Period.of(code).start()).isEqualTo(start);
        assertThat(Period.of(code).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13", "2025-H3", "2025-Q0", "2025-W54", "2025-02-30", "25", "2025年"})
    void isNotAnyText(String code) {
        assertThat(Period.find(code)).isEmpty();
    }

    @Test
    void saysHowItIsWritten() {
        assertThat(Period.check("/period", "2025-q3")).hasValueSatisfying(violation -> {
            assertThat(violation.code()).isEqualTo("malformed-period");
            assertThat(violation.suggestion()).isEqualTo("2025-Q3");
        });
    }
}
