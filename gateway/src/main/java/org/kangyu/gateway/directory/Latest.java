package org.kangyu.gateway.directory;

import org.kangyu.kit.feed.Version;

/** The latest state heard of something: as an entry, and word for word as its owner told it. */
public final class Latest<T> {

    private final Version version;
    private final T entry;
    private final byte[] json;

    Latest(Version version, T entry, byte[] json) {
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
