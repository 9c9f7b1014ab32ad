package org.kangyu.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Whatever Accept-Language says: the answer is in one of the platform's two languages, and soon. */
class LanguageFuzzTest {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @FuzzTest
    void findsALanguage(byte[] header) {
        var acceptLanguage = new String(header, StandardCharsets.ISO_8859_1);

        assertThat(assertTimeoutPreemptively(PATIENCE, () -> Language.of(acceptLanguage)))
                .isIn(Locale.CHINESE, Locale.ENGLISH);
    }
}
