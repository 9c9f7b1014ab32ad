package org.kangyu.facilities.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void hasItsFirstDayAndNotItsLast() {
        var year = term("2024-01-01", "2025-01-01");

        assertThat(year.includes(LocalDate.parse("2023-12-31"))).isFalse();
        assertThat(year.includes(LocalDate.parse("2024-01-01"))).isTrue();
        assertThat(year.includes(LocalDate.parse("2024-12-31"))).isTrue();
        assertThat(year.includes(LocalDate.parse("2025-01-01"))).isFalse();
        assertThat(term(null, null).includes(LocalDate.parse("2024-01-01"))).isTrue();
    }

    @Test
    void overlapsOnlyWhatSharesADay() {
        var year = term("2024-01-01", "2025-01-01");

        assertThat(year.overlaps(term("2025-01-01", null))).isFalse();
        assertThat(year.overlaps(term("2024-12-31", null))).isTrue();
        assertThat(year.overlaps(term(null, "2024-01-01"))).isFalse();
        assertThat(year.overlaps(term(null, null))).isTrue();
    }

    @Test
    void lastsADayAtLeast() {
        assertThat(term("2024-01-01", "2024-01-01").isOrdered()).isFalse();
        assertThat(term("2024-01-01", "2024-01-02").isOrdered()).isTrue();
        assertThat(term("2024-01-01", null).isOrdered()).isTrue();
    }

    private static Term term(@Nullable String since, @Nullable String until) {
        return new Term(day(since), day(until));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
