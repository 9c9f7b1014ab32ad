package org.kangyu.system.acknowledged;

/** A broken promise, and where it shows. */
record Finding(Kind kind, String what) {

    enum Kind {
        LOST,
        DUPLICATED,
        OUT_OF_ORDER,
        TORN,
        REFUSED_YET_DONE,
        NOT_VISIBLE
    }
}
