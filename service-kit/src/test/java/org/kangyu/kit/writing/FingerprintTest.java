package org.kangyu.kit.writing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HeaderParam;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @Test
    void isTheSameInWhateverOrderASetComes() {
        assertThat(of(null, asked("a", "b", "c"), "x")).isEqualTo(of(null, asked("c", "a", "b"), "x"));
    }

    @Test
    void differsWithBodyAndQuery() {
        assertThat(of(null, asked("a"), "x")).isNotEqualTo(of(null, asked("b"), "x"));
        assertThat(of("mode=a", asked("a"), "x")).isNotEqualTo(of("mode=b", asked("a"), "x"));
    }

    @Test
    void overlooksHeaders() {
        assertThat(of(null, asked("a"), "\"1\"")).isEqualTo(of(null, asked("a"), "\"2\""));
    }

    @Test
    void comparesFilesByContent(@TempDir Path directory) throws IOException {
        var one = Files.writeString(directory.resolve("one"), "a,b").toFile();
        var same = Files.writeString(directory.resolve("same"), "a,b").toFile();
        var other = Files.writeString(directory.resolve("other"), "a,c").toFile();

        assertThat(ofFile(one)).isEqualTo(ofFile(same)).isNotEqualTo(ofFile(other));
    }

    private static Asked asked(String... kinds) {
        return new Asked(new LinkedHashSet<>(List.of(kinds)));
    }

    private static String of(@Nullable String query, Asked body, String ifMatch) {
        return Fingerprint.of(query, method("change"), new Object[] {body, ifMatch});
    }

    private static String ofFile(File file) {
        return Fingerprint.of(null, method("read"), new Object[] {file});
    }

    private static Method method(String name) {
        return Arrays.stream(Asking.class.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    interface Asking {
        void change(Asked body, @HeaderParam("If-Match") String version);

        void read(File file);
    }

    record Asked(Set<String> kinds) {}
}
