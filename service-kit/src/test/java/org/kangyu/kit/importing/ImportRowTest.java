package org.kangyu.kit.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kangyu.kit.problem.Violation;

class ImportRowTest {

    @Test
    void readsWhatIsWrittenAsItShouldBe() {
        var row = new ImportRow(
                2, Map.of("text", " 乌审旗 ", "date", "2025-12-31", "number", "-1.5", "integer", "12", "flag", "是"));

        assertThat(row.text("text")).contains("乌审旗");
        assertThat(row.date("date")).contains(LocalDate.of(2025, 12, 31));
        assertThat(row.number("number")).contains(-1.5);
        assertThat(row.integer("integer")).contains(12);
        assertThat(row.flag("flag")).contains(true);
        assertThat(row.violations()).isEmpty();
    }

    @Test
    void answersNothingForABlankOrAbsentCell() {
        var row = new ImportRow(2, Map.of("blank", "  "));

        assertThat(row.text("blank")).isEmpty();
        assertThat(row.integer("absent")).isEmpty();
        assertThat(row.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "１２, not-a-whole-number, 12",
        "'1,200', not-a-whole-number, 1200",
        "12.00, not-a-whole-number, 12",
        "12.5, not-a-whole-number,",
        "9999999999, not-a-whole-number,",
        "many, not-a-whole-number,",
        "1.506E+11, scientific-notation, 150600000000"
    })
    void refusesWholeNumbersWrittenOtherwise(String value, String code, @Nullable String suggestion) {
        assertRefused(ImportRow::integer, value, code, suggestion);
    }

    @ParameterizedTest
    @CsvSource({"１.５, not-a-number, 1.5", "'1,200.5', not-a-number, 1200.5", "1e5, not-a-number,", "NaN, not-a-number,"
    })
    void refusesNumbersWrittenOtherwise(String value, String code, @Nullable String suggestion) {
        assertRefused(ImportRow::number, value, code, suggestion);
    }

    @ParameterizedTest
    @CsvSource({
        "2025/1/2, not-a-date, 2025-01-02",
        "2025年1月2日, not-a-date, 2025-01-02",
        "20250102, not-a-date, 2025-01-02",
        "2025-02-30, not-a-date,",
        "soon, not-a-date,"
    })
    void refusesDatesWrittenOtherwise(String value, String code, @Nullable String suggestion) {
        assertRefused(ImportRow::date, value, code, suggestion);
    }

    @ParameterizedTest
    @CsvSource({"1.506E+11, scientific-notation, 150600000000", "'a\u0007b', control-character, ab"})
    void refusesTextsThatAreDamaged(String value, String code, @Nullable String suggestion) {
        assertRefused(ImportRow::text, value, code, suggestion);
    }

    @Test
    void keepsAViolationOnceThoughTheCellIsReadTwice() {
        var row = new ImportRow(2, Map.of("flag", "maybe"));

        row.flag("flag");
        row.flag("flag");

        assertThat(row.violations()).extracting(Violation::code).containsExactly("not-a-flag");
    }

    private static void assertRefused(
            BiFunction<ImportRow, String, Optional<?>> read, String value, String code, @Nullable String suggestion) {
        var row = new ImportRow(2, Map.of("column", value));

        assertThat(read.apply(row, "column").isPresent()).isFalse();
        assertThat(row.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.pointer()).isEqualTo("column");
            assertThat(violation.code()).isEqualTo(code);
            assertThat(violation.suggestion()).isEqualTo(suggestion);
        });
    }
}
