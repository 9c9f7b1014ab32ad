package org.kangyu.kit.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whatever two requests ask for: only if it is the same do they have the same fingerprint. */
class KeysFuzzTest {

    private static final Method WRITE = Arrays.stream(Writes.class.getDeclaredMethods())
            .filter(method -> method.getName().equals("write"))
            .findFirst()
            .orElseThrow();

    /** Query, path and two fields each, apart by line breaks; what is missing is absent. */
    @FuzzTest
    void tellsRequestsApart(byte[] fields) {
        var words = List.of(new String(fields, StandardCharsets.UTF_8).split("\n", 8));
        var one = asked(words, 0);
        var other = asked(words, 4);

        assertThat(fingerprint(one).equals(fingerprint(other))).isEqualTo(one.equals(other));
    }

    private static Asked asked(List<String> words, int from) {
        return new Asked(
                word(words, from), word(words, from + 1), new Body(word(words, from + 2), word(words, from + 3)));
    }

    private static @Nullable String word(List<String> words, int index) {
        return index < words.size() && !words.get(index).isEmpty() ? words.get(index) : null;
    }

    private static String fingerprint(Asked asked) {
        return Fingerprint.of(asked.query(), WRITE, new Object[] {asked.id(), asked.body()});
    }

    interface Writes {
        void write(String id, Body body);
    }

    record Asked(@Nullable String query, @Nullable String id, Body body) {}

    record Body(@Nullable String name, @Nullable String code) {}
}
