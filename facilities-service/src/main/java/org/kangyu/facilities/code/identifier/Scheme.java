package org.kangyu.facilities.code.identifier;

import java.util.Set;

/** A sort of code that can be checked. */
interface Scheme {

    String name();

    Verdict check(Question question);

    /** The divisions, of 12 digits, that are asked for by a value, with those above them. */
    default Set<String> divisions(String value) {
        return Set.of();
    }
}
