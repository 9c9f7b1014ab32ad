package org.kangyu.kit.writing;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What a resource method returned, seen as an answer. */
record Outcome(
        int status,
        @Nullable String entityTag,
        @Nullable String location,
        @Nullable Object entity) {
    static Outcome of(@Nullable Object returned) {
        if (returned instanceof RestResponse<?> response) {
            return new Outcome(
                    response.getStatus(),
                    response.getHeaderString(HttpHeaders.ETAG),
                    response.getHeaderString(HttpHeaders.LOCATION),
                    response.getEntity());
        }
        return new Outcome(returned == null ? 204 : 200, null, null, returned);
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The version without the quotes of its tag. */
    @Nullable
    String version() {
        return entityTag == null ? null : entityTag.replace("\"", "");
    }
}
