package org.kangyu.kit.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;

class VersionsTest {
    @Test
    void readsAStrongTag() {
        assertThat(Versions.expected("\"7\"")).isEqualTo(7);
    }

    @Test
    void requiresAVersion() {
        assertThat(refusal(() -> Versions.expected(null))).isEqualTo(ProblemType.VERSION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "7", "W/\"7\"", "\"0\"", "\"7\", \"8\"", "\"-1\"", "\"99999999999999999999\""})
    void refusesWhatIsNotOneVersion(String ifMatch) {
        assertThat(refusal(() -> Versions.expected(ifMatch))).isEqualTo(ProblemType.INVALID);
    }

    @Test
    void refusesAStaleVersion() {
        assertThat(refusal(() -> Versions.require(6, 7))).isEqualTo(ProblemType.STALE_VERSION);
    }

    private static ProblemType refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).type();
    }
}
