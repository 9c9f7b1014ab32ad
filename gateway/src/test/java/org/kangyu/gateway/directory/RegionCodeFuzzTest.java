package org.kangyu.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever is given as a region's code: it has one full form, of plain digits, or it is none. */
class RegionCodeFuzzTest {
    @FuzzTest
    void hasOneFullForm(byte[] given) {
        var written = new String(given, StandardCharsets.UTF_8);
        RegionCode.full(written).ifPresent(full -> {
            assertThat(full).matches("[0-9]{12}").startsWith(written);
            assertThat(RegionCode.full(full)).hasValue(full);
            assertThat(RegionCode.full(RegionCode.brief(full))).hasValue(full);
        });
    }
}
