package org.kangyu.gateway.directory;

/** The registered stock of one kind of beds. */
public record Beds(String kind, int approved, int actual, int open) {
    public Beds {
        kind = kind.intern();
    }
}
