package org.kangyu.system.history;

/** A facility with the version that the next change of it must name. */
record Known(String id, long version) {

    String path() {
        return "/facilities/" + id;
    }

    static Known newer(Known one, Known other) {
        return one.version() < other.version() ? other : one;
    }
}
