package org.kangyu.system.history;

/** A broken promise, and where it shows. */
public record Finding(Kind kind, String what) {

    public enum Kind {
        LOST,
        DUPLICATED,
        OUT_OF_ORDER,
        TORN,
        REFUSED_YET_DONE,
        NOT_VISIBLE
    }
}
