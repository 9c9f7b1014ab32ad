package org.kangyu.gateway.memory;

import org.kangyu.kit.feed.Version;

/** The latest state heard of something: as an entry, and word for word as its owner told it if that is kept. */
public final class Latest<T> {

    private static final byte[] NOT_KEPT = {};

    private final Version version;
    private final T entry;
    private final byte[] json;

    public Latest(Version version, T entry) {
        this(version, entry, NOT_KEPT);
    }

    public Latest(Version version, T entry, byte[] json) {
        this.version = version;
        this.entry = entry;
        this.json = json;
    }

    public Version version() {
        return version;
    }

    public T entry() {
        return entry;
    }

    /** In UTF-8; not to be changed. */
    public byte[] json() {
        return json;
    }
}
