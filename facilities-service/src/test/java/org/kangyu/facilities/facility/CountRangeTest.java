package org.kangyu.facilities.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.Violation;

class CountRangeTest {

    @ParameterizedTest
    @CsvSource({
        "20, 20, 20",
        "eq:20, 20, 20",
        "ge:20, 20, 2147483647",
        "gt:20, 21, 2147483647",
        "le:20, 0, 20",
        "lt:20, 0, 19",
        "lt:0, 0, -1",
        "'between:5,10', 5, 10",
        "'between:5,5', 5, 5"
    })
    void readsBothBounds(String text, long least, long most) {
        assertThat(CountRange.check("beds.icu.open", text)).isEmpty();
        assertThat(CountRange.parse(text)).contains(new CountRange(least, most));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ">=20|ge:20", "<20|lt:20", "≥20|ge:20", "ＧＥ：２０|ge:20", "GE: 20|ge:20", "5-10|between:5,10",
                "between:10,5|between:5,10", "=3|eq:3", "ge:-1|ge:20", "ge:|ge:20", "about 20|ge:20", "1e3|ge:20"
            })
    void suggestsWhatWasMeant(String text, String meant) {
        assertThat(CountRange.check("beds.icu.open", text))
                .get()
                .extracting(Violation::code, Violation::suggestion)
                .containsExactly("malformed-range", meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ge:1e999", "between:", "between:1", "between:1,2,3", "ne:3", "+5", "٥", "9999999999", "5.0"
            })
    void readsNothingElse(String text) {
        assertThat(CountRange.parse(text)).isEmpty();
    }

    @Test
    void knowsTheLargestNumber() {
        assertThat(CountRange.parse("ge:999999999").map(CountRange::least)).isEqualTo(Optional.of(999_999_999L));
    }
}
