package org.kangyu.system.abuse;

import java.util.Map;
import java.util.Optional;
import org.kangyu.system.cluster.Answer;

/** What each refusal owes its reader, and what it must not tell. */
final class Refusals {

    private static final Map<Integer, String> TYPES = Map.of(
            400, "urn:kangyu:problem:invalid",
            401, "urn:kangyu:problem:unauthenticated",
            403, "urn:kangyu:problem:forbidden",
            404, "urn:kangyu:problem:not-found");
    private static final String INSIDES = "(?s).*(java\\.|org\\.|io\\.|Exception|\\bat [a-z]+\\.).*";

    private Refusals() {}

    /** What is wrong with an answer that should be a refusal with this status, if anything. */
    static Optional<String> fault(Answer answer, int status) {
        if (answer.status() != status) {
            return Optional.of("answered %d and not %d: %s".formatted(answer.status(), status, brief(answer)));
        }
        return form(answer)
                .or(() -> answer.json().path("type").asText().equals(TYPES.get(status))
                        ? Optional.empty()
                        : Optional.of("is of another type: " + brief(answer)));
    }

    /** What is wrong with the form of a refusal, whatever its status. */
    static Optional<String> form(Answer answer) {
        var headers = answer.headers();
        if (!headers.firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            return Optional.of("is no problem: " + headers.map());
        }
        var problem = answer.json();
        if (problem.path("status").asInt() != answer.status()
                || problem.path("title").asText().isEmpty()
                || problem.path("detail").asText().isEmpty()) {
            return Optional.of("does not say what is wrong: " + brief(answer));
        }
        if (headers.firstValue("ETag").isPresent() || answer.body().matches(INSIDES)) {
            return Optional.of("tells too much: %s %s".formatted(headers.map(), brief(answer)));
        }
        return headers.firstValue("Cache-Control").orElse("").equals("no-store")
                ? Optional.empty()
                : Optional.of("may be kept by caches: " + headers.map());
    }

    /** What is wrong with an answer to somebody who may have it; a conflict comes after the right to ask. */
    static Optional<String> missing(Answer answer) {
        return answer.isSuccess() || answer.status() == 409
                ? Optional.empty()
                : Optional.of("answered %d though it is granted: %s".formatted(answer.status(), brief(answer)));
    }

    private static String brief(Answer answer) {
        return answer.body().substring(0, Math.min(300, answer.body().length()));
    }
}
