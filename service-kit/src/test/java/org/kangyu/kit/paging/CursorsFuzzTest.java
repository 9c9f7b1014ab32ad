package org.kangyu.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.kangyu.kit.problem.ProblemException;

/** Whatever is given as a cursor: what was not written here, letter by letter, is refused. */
class CursorsFuzzTest {

    private static final String LIST = "places";

    private final Cursors cursors = new Cursors("key of the seeds");

    @FuzzTest
    void refusesWhatWasNotWrittenHere(byte[] given) {
        var cursor = new String(given, StandardCharsets.UTF_8);
        try {
            var position = cursors.read(LIST, cursor);

            assertThat(cursors.write(LIST, position)).isEqualTo(cursor);
        } catch (ProblemException refusal) {
            assertThat(refusal.violations()).hasSize(1);
        }
    }
}
