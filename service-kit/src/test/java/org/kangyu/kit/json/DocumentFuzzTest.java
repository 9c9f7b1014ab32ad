package org.kangyu.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.testing.PlainValidator;
import org.kangyu.kit.text.Text;

/** Whatever is sent as JSON: it is refused in words, or means the same after it was written and read again. */
class DocumentFuzzTest {

    private static final Subject KNOWN =
            new Subject("a", Text.of("名称", "Name"), 2, 1.5, null, null, null, null, List.of(), Map.of());

    private final StrictJson json = new StrictJson(PlainValidator.create());

    /** A field of every kind. */
    record Subject(
            @Pattern(regexp = "[a-z]{1,8}") String code,
            @Nullable @Valid Text name,
            @Nullable @Max(3) Integer level,
            @Nullable Double area,
            @Nullable LocalDate since,
            @Nullable Instant seen,
            @Nullable UUID parent,
            @Nullable Boolean open,
            List<@Valid Part> parts,
            Map<String, @Size(max = 8) String> words) {}

    /** A structure within. */
    record Part(@NotBlank String name, long count) {}

    @FuzzTest
    void readsADocument(byte[] body) throws JsonProcessingException {
        try {
            var subject = json.read(body, Subject.class);

            var written = StrictMapper.MAPPER.writeValueAsBytes(subject);
            assertThat(json.read(written, Subject.class)).isEqualTo(subject);
        } catch (ProblemException refusal) {
            assertRefused(refusal);
        }
    }

    @FuzzTest
    void appliesAMergePatch(byte[] body) {
        try {
            var violations = new Violations();
            JsonNode patch = DocumentReader.read(body, violations);
            violations.refuseIfAny();
            var once = json.merge(KNOWN, patch, Subject.class);

            assertThat(json.merge(once, patch, Subject.class))
                    .describedAs("the same patch once more")
                    .isEqualTo(once);
        } catch (ProblemException refusal) {
            assertRefused(refusal);
        }
    }

    private static void assertRefused(ProblemException refusal) {
        assertThat(refusal.violations()).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
    }
}
