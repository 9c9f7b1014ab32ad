package org.kangyu.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kangyu.kit.problem.ProblemException;

class CursorsTest {
    private final Cursors cursors = new Cursors("a key");

    @Test
    void givesBackThePosition() {
        var cursor = cursors.write("facilities", List.of("150602", "康域"));

        assertThat(cursors.read("facilities", cursor)).containsExactly("150602", "康域");
    }

    @Test
    void isGoodOnEveryReplica() {
        var cursor = cursors.write("facilities", List.of("150602"));

        assertThat(new Cursors("a key").read("facilities", cursor)).containsExactly("150602");
    }

    @Test
    void refusesACursorOfAnotherListOrKey() {
        var cursor = cursors.write("facilities?level=3", List.of("150602"));

        assertThatThrownBy(() -> cursors.read("facilities?level=2", cursor)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> new Cursors("another").read("facilities?level=3", cursor))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "AAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAFsiMSJd"})
    void refusesAForgedCursor(String cursor) {
        assertThatThrownBy(() -> cursors.read("facilities", cursor)).isInstanceOf(ProblemException.class);
    }
}
