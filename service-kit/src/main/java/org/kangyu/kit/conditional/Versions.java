package org.kangyu.kit.conditional;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.problem.Violation;
import org.kangyu.kit.text.Text;

/** Versions over HTTP: a strong ETag on every answer, If-Match on every change, 304 when nothing changed. */
public final class Versions {

    private static final Pattern STRONG_TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");
    private static final Text MISSING =
            Text.of("请在 If-Match 中给出读到的版本", "Give the version that you read in If-Match, such as \"7\"");
    private static final Text MALFORMED = Text.of("If-Match 应为一个带引号的版本号", "If-Match is one version in quotes");
    private static final Text STALE =
            Text.of("当前版本为 %d，请求依据的是 %d", "It is at version %d now, the request was made for %d");

    private Versions() {}

    /** The version that the client read, from {@code If-Match: "7"}; 428 without, 400 when malformed. */
    public static long expected(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED, MISSING);
        }
        var tag = STRONG_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ProblemException.invalid(new Violation("If-Match", "malformed-version", MALFORMED, "\"7\""));
        }
        return Long.parseLong(tag.group(1));
    }

    /** Refuses with 412 unless the resource is still at the version the client read. */
    public static void require(long expected, long current) {
        if (expected != current) {
            throw new ProblemException(ProblemType.STALE_VERSION, STALE.with(current, expected));
        }
    }

    /** 200 with ETag, or 304 when If-None-Match names this version. */
    public static <T> RestResponse<T> read(Request request, long version, T body) {
        var tag = tag(version);
        if (request.evaluatePreconditions(tag) != null) {
            return ResponseBuilder.<T>create(Status.NOT_MODIFIED)
                    .tag(tag)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .build();
        }
        return ResponseBuilder.ok(body)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    public static <T> RestResponse<T> changed(long version, T body) {
        return ResponseBuilder.ok(body).tag(tag(version)).build();
    }

    /** 201 with a relative Location. */
    public static <T> RestResponse<T> created(URI location, long version, T body) {
        return ResponseBuilder.create(Status.CREATED, body)
                .header(HttpHeaders.LOCATION, location) // location(…) would make it absolute, and wrong behind a proxy
                .tag(tag(version))
                .build();
    }

    private static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
