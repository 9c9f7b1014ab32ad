package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "15, 150000000000",
        "1506, 150600000000",
        "150603, 150603000000",
        "150603001, 150603001000",
        "150603001201, 150603001201"
    })
    void isTheSameInShortAndInFull(String brief, String full) {
        assertThat(RegionCode.full(brief)).contains(full);
        assertThat(RegionCode.full(full)).contains(full);
        assertThat(RegionCode.brief(full)).isEqualTo(brief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "150", "15060300", "1506030012011", "15060x", "１５"})
    void isNoOtherText(String written) {
        assertThat(RegionCode.full(written)).isEmpty();
    }
}
