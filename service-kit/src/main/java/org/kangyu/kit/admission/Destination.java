package org.kangyu.kit.admission;

/**
 * Whose work a request is. Each has lines of its own, so that one who is slow holds up nobody else.
 */
@FunctionalInterface
public interface Destination {

    /** One of a few names, whatever the path. */
    String of(String path);
}
