package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Whatever stands in a cell: it is taken for just what it says, or refused with something better as suggestion. */
class CellsFuzzTest {

    private static final String COLUMN = "column";

    @FuzzTest
    void readsNumbers(byte[] cell) {
        var text = text(cell);

        read(text, ImportRow::number)
                .ifPresent(number -> assertThat(BigDecimal.valueOf(number))
                        .isEqualByComparingTo(BigDecimal.valueOf(Double.parseDouble(text))));
        read(text, ImportRow::integer)
                .ifPresent(number ->
                        assertThat(new BigDecimal(text.strip())).isEqualByComparingTo(BigDecimal.valueOf(number)));
    }

    @FuzzTest
    void readsDates(byte[] cell) {
        var text = text(cell);

        read(text, ImportRow::date)
                .map(LocalDate::toString)
                .ifPresent(day -> assertThat(day).isEqualTo(text.strip()).hasSize("2025-12-31".length()));
    }

    @FuzzTest
    void readsTextsAndFlags(byte[] cell) {
        var text = text(cell);

        read(text, ImportRow::text)
                .ifPresent(read -> assertThat(read).isEqualTo(text.strip()).doesNotContain("\0"));
        read(text, ImportRow::flag);
    }

    private static <T> Optional<T> read(String text, BiFunction<ImportRow, String, Optional<T>> as) {
        var row = row(text);
        var read = as.apply(row, COLUMN);
        if (read.isPresent()) {
            assertThat(row.violations()).isEmpty();
        }
        row.violations().stream()
                .filter(violation -> violation.suggestion() != null)
                .forEach(violation -> {
                    var next = row(String.valueOf(violation.suggestion()));
                    var _ = as.apply(next, COLUMN);
                    assertThat(next.violations())
                            .describedAs("what is wrong with the suggestion for %s", text)
                            .doesNotContain(violation);
                });
        return read;
    }

    private static ImportRow row(String text) {
        return new ImportRow(2, Map.of(COLUMN, text));
    }

    private static String text(byte[] cell) {
        return new String(cell, StandardCharsets.UTF_8);
    }
}
