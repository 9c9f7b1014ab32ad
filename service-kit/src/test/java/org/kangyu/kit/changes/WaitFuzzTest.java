package org.kangyu.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.kangyu.kit.problem.ProblemException;

/** Whatever a reader says of its patience: nobody is kept waiting for longer than half a minute. */
class WaitFuzzTest {
    @FuzzTest
    void isHalfAMinuteAtMost(byte[] given) {
        try {
            assertThat(Wait.of(new String(given, StandardCharsets.UTF_8)))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(30));
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
    }
}
