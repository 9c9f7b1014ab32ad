package org.kangyu.system.history;

import org.jspecify.annotations.Nullable;

/**
 * One change that a client asked for, as far as the client knows. Its idempotency key is also written into the document, so
 * that the change can be found again wherever it went. The subject of a creation is known from its answer only.
 */
public record Write(String key, @Nullable String subject, Outcome outcome, long version, String note) {

    static Write invoked(String key, @Nullable String subject) {
        return new Write(key, subject, Outcome.INVOKED, 0, "");
    }

    Write acknowledged(String subject, long version) {
        return new Write(key, subject, Outcome.OK, version, "");
    }

    Write refused(String note) {
        return new Write(key, subject, Outcome.REFUSED, 0, note);
    }

    Write unknown(String note) {
        return new Write(key, subject, Outcome.UNKNOWN, 0, note);
    }
}
