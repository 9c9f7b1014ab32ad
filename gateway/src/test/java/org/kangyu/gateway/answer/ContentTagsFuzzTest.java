package org.kangyu.gateway.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever If-None-Match says: only what names the answer saves sending it. */
class ContentTagsFuzzTest {

    private static final String TAG = "dGhlIHRhZw";

    @FuzzTest
    void knowsItsTag(byte[] header) {
        var ifNoneMatch = new String(header, StandardCharsets.ISO_8859_1);
        if (ContentTags.isKnown(ifNoneMatch, TAG)) {
            assertThat(ifNoneMatch.contains("*") || ifNoneMatch.contains('"' + TAG + '"'))
                    .isTrue();
        }
    }
}
