package org.kangyu.system.history;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kangyu.system.cluster.Answer;
import org.kangyu.system.cluster.Api;
import org.kangyu.system.cluster.Samples;

/** One change to send, the same each time it is sent. */
record Change(String key, @Nullable String subject, Request request) {

    private static final Set<Integer> TRY_AGAIN =
            Set.of(409, 429); // the first attempt is still under way; too much at once

    /** An exception leaves open whether it took effect. */
    @FunctionalInterface
    interface Request {
        Answer send() throws IOException;
    }

    static Change create(Api api, String key, String region) {
        var body = Samples.facility(key, region);
        return new Change(key, null, () -> api.post("/facilities", body, "Idempotency-Key", key));
    }

    static Change replace(Api api, String key, String region, Known known) {
        var body = Samples.facility(key, region);
        return new Change(key, known.id(), () -> api.put(dated(known), body, headers(key, known)));
    }

    static Change amend(Api api, String key, Known known) {
        var body = Samples.patch(key);
        return new Change(key, known.id(), () -> api.patch(dated(known), body, headers(key, known)));
    }

    Write invoked() {
        return Write.invoked(key, subject);
    }

    /** What one attempt tells the client. */
    Write attempt() {
        try {
            return judge(request.send());
        } catch (IOException e) {
            return invoked().unknown(e.getClass().getSimpleName());
        }
    }

    private Write judge(Answer answer) {
        if (answer.isSuccess()) {
            return invoked().acknowledged(answer.json().path("id").asText(), answer.version());
        }
        var note = Integer.toString(answer.status());
        var isOpen = answer.status() >= 500 || TRY_AGAIN.contains(answer.status());
        return isOpen ? invoked().unknown(note) : invoked().refused(note);
    }

    /** On a day that is past on each clock: what holds on which day must not depend on a wrong one. */
    private static String dated(Known known) {
        return known.path() + "?validFrom=2024-01-01";
    }

    private static String[] headers(String key, Known known) {
        return new String[] {"Idempotency-Key", key, "If-Match", "\"%d\"".formatted(known.version())};
    }
}
