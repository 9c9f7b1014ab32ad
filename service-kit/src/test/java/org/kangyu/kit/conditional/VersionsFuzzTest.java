package org.kangyu.kit.conditional;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.kangyu.kit.problem.ProblemException;

/** Whatever If-Match says: it is one version, written as its entity tag, or refused. */
class VersionsFuzzTest {
    @FuzzTest
    void takesOneEntityTag(byte[] header) {
        var ifMatch = new String(header, StandardCharsets.ISO_8859_1);
        try {
            assertThat("\"%d\"".formatted(Versions.expected(ifMatch))).isEqualTo(ifMatch.strip());
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
    }
}
