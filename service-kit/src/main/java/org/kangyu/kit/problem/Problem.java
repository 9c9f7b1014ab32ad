package org.kangyu.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457) in the client's language. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        List<Fault> violations) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static Problem of(ProblemException refusal, Locale language, @Nullable String requestId) {
        return new Problem(
                refusal.type().urn(),
                refusal.type().title().in(language),
                refusal.type().status(),
                refusal.detail().in(language),
                requestId,
                refusal.violations().stream()
                        .map(violation -> Fault.of(violation, language))
                        .toList());
    }

    String json() {
        try {
            return MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem has no JSON form", e);
        }
    }

    /** A violation in one language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            String pointer,
            String code,
            String message,
            @Nullable String suggestion) {
        static Fault of(Violation violation, Locale language) {
            return new Fault(
                    violation.pointer(), violation.code(), violation.message().in(language), violation.suggestion());
        }
    }
}
