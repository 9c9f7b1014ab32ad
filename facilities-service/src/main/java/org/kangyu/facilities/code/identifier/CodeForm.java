package org.kangyu.facilities.code.identifier;

import java.util.Optional;
import java.util.stream.IntStream;

/** How a code of a fixed length is written, and what it holds against typing errors. */
interface CodeForm {

    int length();

    /** Whether the character may stand at the place, counted from 0. */
    boolean allows(int index, char character);

    /** Whether what the code carries of checks comes out right; only asked of what {@link #isWritten}. */
    boolean holds(String written);

    /** Whether the code also keeps to what a few valid ones do not keep to; decides between two possible meanings. */
    default boolean isSound(String written) {
        return true;
    }

    /** Whether its check finds nearly every confusion, so that what passes it is probably what was meant. */
    default boolean isTelling() {
        return true;
    }

    /** The same code with the check character that belongs to the others. */
    Optional<String> completed(String code);

    default boolean isWritten(String code) {
        return code.length() == length()
                && IntStream.range(0, code.length()).allMatch(index -> allows(index, code.charAt(index)));
    }

    default boolean isCode(String code) {
        return isWritten(code) && holds(code);
    }
}
