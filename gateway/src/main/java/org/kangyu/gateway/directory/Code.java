package org.kangyu.gateway.directory;

/** A code of one of the code lists. */
public record Code(String scheme, String code) {
    public Code {
        scheme = scheme.intern();
        code = code.intern();
    }

    /** Whether it is the one asked for, given as {@code scheme:code} or as the code alone. */
    public boolean isAsked(String asked) {
        return asked.equals(code) || asked.equals(toString());
    }

    @Override
    public String toString() {
        return scheme + ":" + code;
    }
}
