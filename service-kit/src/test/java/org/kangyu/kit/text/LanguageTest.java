package org.kangyu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "zh-CN", "*", "mn", "zh;q=0.9, en;q=0.8", "%%%", "en;q=x"})
    void isChineseUnlessEnglishIsPreferred(String header) {
        assertThat(Language.of(header)).isEqualTo(Locale.CHINESE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en", "en-GB,zh;q=0.5", "mn, en;q=0.7"})
    void isEnglishForThoseWhoPreferIt(String header) {
        assertThat(Language.of(header)).isEqualTo(Locale.ENGLISH);
    }
}
