package org.kangyu.kit.json;

/** Builds JSON pointers (RFC 6901) on the way down a document. */
final class Pointer {

    static final String ROOT = "";

    private Pointer() {}

    static String child(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String child(String parent, int index) {
        return parent + "/" + index;
    }
}
