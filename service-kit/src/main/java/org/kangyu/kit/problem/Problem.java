package org.kangyu.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of a refusal (RFC 9457) in the client's language. */
@Schema(description = "Why a request is refused (RFC 9457), in the language of Accept-Language: zh or en")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        @Schema(description = "The kind of refusal, for programs", examples = "urn:kangyu:problem:invalid")
        String type,

        @Schema(description = "The kind of refusal, for people")
        String title,

        int status,

        @Schema(description = "What happened in this case") @Nullable
        String detail,

        @Schema(description = "The id of the request, which the log knows too") @Nullable
        String instance,

        @Schema(description = "Everything that is wrong with the request, not only the first") @Nullable
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
    @Schema(name = "Violation", description = "One thing that is wrong with a request")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fault(
            @Schema(description = "A JSON pointer, a query parameter or the cell of a file", examples = "/names/0/zh")
            String pointer,

            @Schema(description = "What is wrong, for programs", examples = "unknown-field")
            String code,

            @Schema(description = "What is wrong, for people")
            String message,

            @Schema(description = "What was probably meant") @Nullable
            String suggestion) {
        static Fault of(Violation violation, Locale language) {
            return new Fault(
                    violation.pointer(), violation.code(), violation.message().in(language), violation.suggestion());
        }
    }
}
