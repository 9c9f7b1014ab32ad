package org.kangyu.system.acknowledged;

/** What a client knows about its change. A time-out or a broken connection is never a refusal. */
enum Outcome {
    INVOKED,
    OK,
    REFUSED,
    UNKNOWN
}
