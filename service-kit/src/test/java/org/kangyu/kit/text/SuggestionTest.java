package org.kangyu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> KNOWN = List.of("limit", "cursor", "region");

    @Test
    void findsTheNearestWord() {
        assertThat(Suggestion.nearest("limmit", KNOWN)).hasValue("limit");
        assertThat(Suggestion.nearest("Region", KNOWN)).hasValue("region");
    }

    @Test
    void takesTwoSwappedLettersForOneSlip() {
        var words = List.of("wgs84", "icu");
        assertThat(Suggestion.nearest("wgs48", words)).hasValue("wgs84");
        assertThat(Suggestion.nearest("iuc", words)).hasValue("icu");
        assertThat(Suggestion.nearest("ciu", words)).hasValue("icu");
        assertThat(Suggestion.nearest("uci", words)).isEmpty();
    }

    @Test
    void isSilentWhenNothingIsNear() {
        assertThat(Suggestion.nearest("population", KNOWN)).isEmpty();
        assertThat(Suggestion.nearest("", KNOWN)).isEmpty();
    }

    @Test
    void doesNotCompareWhatNobodyTypes() {
        assertThat(Suggestion.nearest("x".repeat(100_000), KNOWN)).isEmpty();
    }
}
