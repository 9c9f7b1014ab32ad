package org.kangyu.kit.request;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The id of the request at hand: the client's {@code X-Request-Id} if it is harmless in a log, else a new one. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String LOG_KEY = "requestId";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /** The id of the request that this thread works for; absent outside of requests. */
    public static @Nullable String current() {
        return (String) MDC.get(LOG_KEY);
    }

    public static String of(@Nullable String given) {
        return given != null && HARMLESS.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    static void begin(String id) {
        MDC.put(LOG_KEY, id);
    }
}
