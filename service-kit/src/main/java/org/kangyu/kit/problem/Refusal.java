package org.kangyu.kit.problem;

import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Language;
import org.kangyu.kit.text.Text;

/** A refusal as it goes out, the same from every layer: JAX-RS, router and connection. */
public record Refusal(int status, Map<String, String> headers, String body) {

    private static final Text NO_WORDS = Text.of("请求未能完成", "The request could not be completed");

    /** What a refusal says to this client. */
    public static Refusal of(ProblemException refusal, @Nullable String acceptLanguage, @Nullable String requestId) {
        var language = Language.of(acceptLanguage);
        var headers = headers(language);
        var retryAfter = refusal.retryAfter();
        if (retryAfter != null) {
            headers.put("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        if (refusal.type() == ProblemType.UNAUTHENTICATED) {
            headers.put("WWW-Authenticate", "Bearer");
        }
        var problem = Problem.of(refusal, language, requestId);
        return new Refusal(problem.status(), headers, problem.json());
    }

    /** A failure of plain HTTP that has no type of ours: a path, a method or a media type that is not there. */
    public static Refusal of(int status, @Nullable String acceptLanguage, @Nullable String requestId) {
        var language = Language.of(acceptLanguage);
        var title = HttpResponseStatus.valueOf(status).reasonPhrase();
        var problem = new Problem("about:blank", title, status, words(status).in(language), requestId, List.of());
        return new Refusal(status, headers(language), problem.json());
    }

    private static Map<String, String> headers(Locale language) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", "application/problem+json");
        headers.put("Content-Language", language.getLanguage());
        headers.put("Vary", "Accept-Language");
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    private static Text words(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .findFirst()
                .map(ProblemType::title)
                .orElse(NO_WORDS);
    }
}
