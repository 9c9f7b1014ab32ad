package org.kangyu.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Whatever is given as a parameter: it is taken in plain characters only, and what takes it later can read it. */
class ParameterFuzzTest {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            Integer.class, Integer::valueOf,
            Long.class, Long::valueOf,
            Double.class, Double::valueOf,
            LocalDate.class, LocalDate::parse,
            Instant.class, Instant::parse,
            UUID.class, UUID::fromString);

    @FuzzTest
    void takesPlainCharactersOnly(byte[] given) {
        var text = new String(given, StandardCharsets.UTF_8);
        READERS.forEach((type, reader) -> {
            if (ParameterForm.of(type).faults("parameter", text).isEmpty()) {
                assertThat(text).matches("[0-9A-Za-z.:+-]+");
                assertThat(reader.apply(reader.apply(text).toString())).isEqualTo(reader.apply(text));
            }
        });
    }

    @FuzzTest
    void takesAnIdInOneForm(byte[] given) {
        var text = new String(given, StandardCharsets.UTF_8);
        if (ParameterForm.of(UUID.class).faults("id", text).isEmpty()) {
            assertThat(UUID.fromString(text).toString()).isEqualToIgnoringCase(text);
        }
    }
}
