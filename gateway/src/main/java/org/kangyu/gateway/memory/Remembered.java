package org.kangyu.gateway.memory;

import java.nio.charset.StandardCharsets;

/** What memory has in place of an owner's answer, in the owner's form. */
public record Remembered(long version, String body) {

    /** Of something that is told in the same form as it is answered. */
    public static Remembered of(Latest<?> latest) {
        return new Remembered(latest.version().number(), new String(latest.json(), StandardCharsets.UTF_8));
    }
}
