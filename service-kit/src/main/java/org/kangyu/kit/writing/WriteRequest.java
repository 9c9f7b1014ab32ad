package org.kangyu.kit.writing;

import io.vertx.core.http.HttpServerRequest;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** What the request at hand says about how its change is to be made. */
record WriteRequest(
        String method,
        String path,
        @Nullable String query,
        @Nullable String key,
        boolean isDryRun) {

    private static final String KEY = "Idempotency-Key";
    private static final Pattern KEY_FORM = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final Text MALFORMED =
            Text.of("幂等键应为 1 到 255 个可见 ASCII 字符", "The key has 1 to 255 visible ASCII characters");

    static WriteRequest of(HttpServerRequest request) {
        var key = request.getHeader(KEY);
        if (key != null && !KEY_FORM.matcher(key).matches()) {
            throw ProblemException.invalid(new Violation(KEY, "malformed-key", MALFORMED));
        }
        var isDryRun = "true".equals(request.getParam("dryRun"));
        var path = Objects.requireNonNullElse(request.path(), "/");
        return new WriteRequest(request.method().name(), path, request.query(), key, isDryRun);
    }
}
