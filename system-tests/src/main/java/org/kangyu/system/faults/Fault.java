package org.kangyu.system.faults;

/**
 * Something that goes wrong in the world while clients are at work.
 *
 * @param number one for the table and the command line, such as F3
 * @param title what goes wrong, in a few words
 */
public record Fault(String number, String title, Strike strike) {

    /** Lets it go wrong and ends it; returns when nothing is wrong any more, though not all may have recovered yet. */
    @FunctionalInterface
    public interface Strike {
        void on(Trial trial) throws Exception;
    }
}
