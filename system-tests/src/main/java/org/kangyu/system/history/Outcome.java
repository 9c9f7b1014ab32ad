package org.kangyu.system.history;

/** What a client knows about its change. A time-out or a broken connection is never a refusal. */
public enum Outcome {
    INVOKED,
    OK,
    REFUSED,
    UNKNOWN
}
